"""Text to search terms. overrides/assets/search/terms.js is its twin.

Both must pass tests/search/vectors.json. No \\w and no \\p: Python and browsers, old and new,
disagree on what they contain, and a word split differently on the two sides is never found.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from maslahat.search.rewriting import Rewriting

# Latin; Latin-1 without × and ÷, Latin Extended-A and -B; Cyrillic and its supplement
# without the signs U+0482..U+0489; Latin Extended Additional, for the "ḡ" of 2018.
_LETTER = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u0481\u048a-\u052f\u1e00-\u1eff"

# Every sign people type for the one in Uzbek "oʻ" and "maʼno". U+02BB comes first: the right one.
_APOSTROPHE = "\u02bb\u02bc\u2018\u2019\u201b'\u0060\u00b4\u02b9\u02be\u2032\uff07"

# Nobody sees or types these: the soft hyphen, joiners, and the marks that NFC cannot join to
# their letter, such as the stress in «сро́к».
_UNSEEN = "\u00ad\u200c\u200d\u2060\ufeff\u0300-\u036f"

# A number ends where letters begin: «115ФЗ» is 115-ФЗ.
_WORD = re.compile(f"[0-9]+|[{_LETTER}][{_LETTER}{_APOSTROPHE}{_UNSEEN}]*")
_DROPPED = re.compile(f"[{_APOSTROPHE}{_UNSEEN}]")

# In small words; digits belong to every script.
LATIN = re.compile("[a-z\u00df-\u024f\u1e00-\u1eff]")
_CYRILLIC = re.compile("[\u0400-\u052f]")


@dataclass(frozen=True, eq=False)  # compared by identity: folding is remembered per language
class Letters:
    """How the words of one language are spelt; docs/search.md explains the parts."""

    fold: Mapping[str, str]
    lookalikes: Mapping[str, str] = field(default_factory=dict)
    spelling: Rewriting = field(default_factory=Rewriting)

    @cached_property
    def repairs(self) -> tuple[Mapping[str, str], Mapping[str, str]]:
        """The look-alikes of the own script first, then those of the other one."""
        return self.lookalikes, {other: own for own, other in self.lookalikes.items()}

    @cached_property
    def chunks(self) -> "_Chunks":
        """What was met between two spaces, and its terms."""
        return _Chunks(self)


class _Chunks(dict[str, tuple[str, ...]]):
    """Four chunks in five were met before, and no word holds a space."""

    def __init__(self, letters: Letters) -> None:
        self._letters = letters

    def __missing__(self, chunk: str) -> tuple[str, ...]:
        folded = (fold(word, self._letters) for word in _WORD.findall(chunk))
        found = self[chunk] = tuple(term for term in folded if term)
        return found


def terms(text: str, letters: Letters) -> list[str]:
    """The words of a text as the index knows them, in order, repeats kept."""
    return list(chain.from_iterable(map(letters.chunks.__getitem__, text.split())))


def spans(text: str, letters: Letters) -> Iterator[tuple[int, int, str]]:
    """Where each term stands in the text: start, end, term."""
    for word in _WORD.finditer(text):
        if term := fold(word.group(), letters):
            yield word.start(), word.end(), term


def fold(word: str, letters: Letters) -> str:
    """One word as the index knows it."""
    shown = _DROPPED.sub("", unicodedata.normalize("NFC", word))
    # "İ".lower() is two characters, "i" and a dot that would stay in the term.
    small = _repair(shown.replace("\u0130", "i").lower(), letters)
    spelt = letters.spelling.apply(small)
    return "".join([letters.fold.get(char, char) for char in spelt])


def _repair(word: str, letters: Letters) -> str:
    """A word with look-alikes of another script in it, in one script if that can be done."""
    if not (LATIN.search(word) and _CYRILLIC.search(word)):
        return word
    for repair in letters.repairs:
        repaired = "".join([repair.get(char, char) for char in word])
        if not (LATIN.search(repaired) and _CYRILLIC.search(repaired)):
            return repaired
    return word
