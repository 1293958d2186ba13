"""`made_from: now` in a sample: this translation was made from the Russian page beside it.

One line stays one line, so that what comes after it keeps its number.
"""

from pathlib import Path

from maslahat import content, fingerprints

NOW = "made_from: now\n"


def record(root: Path) -> None:
    """Put the present marks in place of every «now» below `root`."""
    for file in (root / "content").rglob("*.md"):
        text = file.read_bytes().decode("utf-8", "replace") if file.is_file() else ""
        if NOW in text:
            path = file.relative_to(root / "content").as_posix().partition("/")[2]
            file.write_text(text.replace(NOW, f"made_from: {{{_marks(root, path)}}}\n"), "utf-8")


def _marks(root: Path, path: str) -> str:
    original, _ = content.load_page(root / "content/ru" / path, "ru", path)
    marks = fingerprints.of(original) if original else {fingerprints.START: "0"}
    return ", ".join(f'"{name}": "{found}"' for name, found in marks.items())
