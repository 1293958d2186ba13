"""The style sheet and the script of every page, as small as they can be sent."""

from pathlib import Path

KINDS = {"assets/site.css": "text/css", "assets/site.js": "application/javascript"}


def minified(templates: Path) -> dict[str, str]:
    """The files by their name below `templates`; they say the same in a quarter less bytes."""
    import minify  # here, because checking does not need it

    texts = {name: (templates / name).read_text(encoding="utf-8") for name in KINDS}
    return {name: f"{minify.string(KINDS[name], text)}\n" for name, text in texts.items()}
