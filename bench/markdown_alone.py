"""Convert every page below a folder with Python-Markdown and nothing else.

A yardstick for the speed of the machine: the texts and the extensions that peers.md used.
"""

import sys
from pathlib import Path

import markdown

EXTENSIONS = ("tables", "admonition", "toc", "attr_list")


def main() -> None:
    for file in sorted(Path(sys.argv[1]).rglob("*.md")):
        body = file.read_text(encoding="utf-8").split("\n---\n", 1)[1]
        markdown.Markdown(extensions=EXTENSIONS).convert(body)


if __name__ == "__main__":
    main()
