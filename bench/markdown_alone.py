"""Convert every page below content/ in this folder with Python-Markdown and nothing else.

A yardstick for the speed of the machine, with the extensions peers.md used.
"""

from pathlib import Path

import markdown

EXTENSIONS = ("tables", "admonition", "toc", "attr_list")


def main() -> None:
    for file in sorted(Path("content").rglob("*.md")):
        body = file.read_text(encoding="utf-8").split("\n---\n", 1)[1]
        markdown.Markdown(extensions=EXTENSIONS).convert(body)


if __name__ == "__main__":
    main()
