"""Words that are true until a day: "{30 дней¦2027-01-31¦спросите}", as the built pages say.

Found under their words of today; shown by site.js as the reader's own day wants them.
"""

import re
from dataclasses import replace
from operator import itemgetter

from maslahat.search.document import Document

_DATED = re.compile(r"\{([^{}¦]*)¦[^{}]*\}")
_TODAY = itemgetter(1)  # of a match; a template "\\1" takes four times as long
# A sign of its own, and letters, so that a full stop behind it still ends a sentence.
_FIRST_SIGN, _LETTERS = 0xE000, "aaa"
_HELD = re.compile(f"([\ue000-\uf8ff]){_LETTERS}")


def of_today(text: str) -> str:
    """The text with the words of today only."""
    return _DATED.sub(_TODAY, text) if "{" in text else text


def plain(document: Document) -> Document:
    """The document with the words of today only."""
    rows = ((name, heading, of_today(text)) for name, heading, text in document.sections)
    return replace(document, sections=tuple(rows))


def hold(text: str) -> tuple[str, list[str]]:
    """The text with a sign for each dated part, and these parts: what is inside stays whole."""
    held: list[str] = []

    def sign(found: re.Match[str]) -> str:
        held.append(found[0])
        return chr(_FIRST_SIGN + len(held) - 1) + _LETTERS

    return _DATED.sub(sign, text), held


def give_back(text: str, held: list[str]) -> str:
    """The parts in place of their signs."""
    return _HELD.sub(lambda found: held[ord(found[1]) - _FIRST_SIGN], text) if held else text
