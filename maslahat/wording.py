"""What a person reads of a page: its words, without calls, addresses and the signs of Markdown.

Code must be gone already (prose.py). A word keeps its line, not its place in the line.
"""

import re
from collections.abc import Iterator
from html import unescape

from maslahat import calls
from maslahat.model import Page

_TARGET = re.compile(r"\]\([^)\n]*\)")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]+\]:.*$", re.MULTILINE)
_HEADING_ID = re.compile(r"\{#[^}\n]*\}")
_ADDRESS = re.compile(r"https?://[^\s<>]+")
_SIGNS = ("*", "_", "[", "]", "\\")  # «**30** дней» is «30 дней» to a reader
_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”")


def without_targets(text: str) -> str:
    """The text without link targets, heading ids and bare addresses."""
    if "]:" in text:
        text = _DEFINITION.sub("", text)
    return _ADDRESS.sub("", _HEADING_ID.sub("", _TARGET.sub("", text)))


def plain(text: str) -> str:
    """The words alone."""
    text = without_targets(calls.blank(text))
    for sign in _SIGNS:
        text = text.replace(sign, "")
    return unescape(text) if "&" in text else text


def without_quotations(text: str) -> str:
    """The text without what stands in «…» or “…”: words of other people, names, Russian words."""
    return _QUOTED.sub(lambda found: "\n" * found[0].count("\n"), text)


def described(page: Page) -> Iterator[tuple[int, str]]:
    """(line, text) of what readers see of a description: titles, the summary, situations."""
    given = page.description
    for key in ("title", "short_title", "summary"):
        if text := getattr(given, key):
            yield page.line_of(text if text in page.head else f"{key}:"), text
    for situation in given.situations:
        yield page.line_of(situation.text), situation.text
