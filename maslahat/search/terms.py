"""Text to search terms. overrides/assets/search/terms.js is its twin.

Both must pass tests/search/vectors.json. No \\w and no \\p: Python and browsers, old and new,
disagree on what they contain, and a word split differently on the two sides is never found.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import repeat

from maslahat.search.rules import Rules

# Digits and Latin; Latin-1 without × and ÷, Latin Extended-A and -B; Cyrillic and its supplement
# without the signs U+0482..U+0489; Latin Extended Additional, for the "ḡ" of 2018.
_LETTER = "0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u0481\u048a-\u052f\u1e00-\u1eff"

# Every sign people type for the one in Uzbek "oʻ" and "maʼno". U+02BB comes first: the right one.
_APOSTROPHE = "\u02bb\u02bc\u2018\u2019\u201b'\u0060\u00b4\u02b9\u02be\u2032\uff07"

# Nobody sees or types these: the soft hyphen, joiners, and the marks that NFC cannot join to
# their letter, such as the stress in «сро́к».
_UNSEEN = "\u00ad\u200c\u200d\u2060\ufeff\u0300-\u036f"

_WORD = re.compile(f"[{_LETTER}][{_LETTER}{_APOSTROPHE}{_UNSEEN}]*")
_DROPPED = re.compile(f"[{_APOSTROPHE}{_UNSEEN}]")


def terms(text: str, rules: Rules) -> list[str]:
    """The words of a text as the index knows them, in order, repeats kept."""
    return list(filter(None, map(_fold, _WORD.findall(text), repeat(rules))))


def spans(text: str, rules: Rules) -> Iterator[tuple[int, int, str]]:
    """Where each term stands in the text: start, end, term."""
    for word in _WORD.finditer(text):
        if term := _fold(word.group(), rules):
            yield word.start(), word.end(), term


@lru_cache(maxsize=65_536)  # four words in five were met before; `make serve` must not grow
def _fold(word: str, rules: Rules) -> str:
    shown = _DROPPED.sub("", unicodedata.normalize("NFC", word))
    # "İ".lower() is two characters, "i" and a dot that would stay in the term.
    small = shown.replace("\u0130", "i").lower()
    return "".join([rules.fold.get(char, char) for char in small])
