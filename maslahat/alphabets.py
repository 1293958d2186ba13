"""Signs that do not belong to the language they stand in, though they look as if they did.

A reader sees no difference; search, screen readers and the alphabetical list do.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple
from unicodedata import combining, normalize

from maslahat.model import Language


class Fault(StrEnum):
    """What is wrong with a sign."""

    MIXED = "mixed"  # a letter of the other script, in a word or in place of a word
    FOREIGN = "foreign"  # a letter of another language's alphabet
    APOSTROPHE = "apostrophe"
    COMBINED = "combined"  # two signs that are one letter
    INVISIBLE = "invisible"


class Flaw(NamedTuple):
    """`signs` are what is wrong in `word`; `right` is what belongs there, "" if unknown."""

    fault: Fault
    start: int
    signs: str
    word: str
    right: str = ""


_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
TURNED_COMMA = "\u02bb"  # of Uzbek oʻ and gʻ
TUTUQ = "\u02bc"
_APOSTROPHES = "'\u2018\u2019\u201b`\u00b4\u02b9\u02be\u2032\uff07"
# Signs of every text. They only keep the search for strange ones short.
_COMMON = r"\s0-9!\"#$%&()*+,\-./:;<=>?@\[\\\]^_{|}~«»“”„–—…№₽×÷·•"
_INVISIBLE = frozenset(
    map(chr, (*range(9), *range(11, 32), 0x7F, 0xAD, 0x61C, *range(0x200B, 0x2010)))
) | frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF)))
_MISTAKEN = re.compile(
    f"{TUTUQ}(?<=[oOgG]{TUTUQ})|{TURNED_COMMA}(?<![oOgG]{TURNED_COMMA})", re.IGNORECASE
)
_LOOKALIKES = str.maketrans("ABCEHKMOPTXY", "АВСЕНКМОРТХУ")
_ABBREVIATION = re.compile(r"[ABCEHKMOPTXY](?<!\w.)[ABCEHKMOPTXY]+(?!\w)")
# «c МВД»: a preposition or conjunction; a capital one only where a sentence begins («виза B»).
_ALONE = re.compile(
    r"[acoykABCKOY](?= [0-9А-Яа-яЁё])"
    r"(?:(?<=[acoyk])(?<![^\s(].)|(?<![^\n].)|(?<=[.!?…] .)|(?<=[-*] .))"
)
_WORD_BEFORE = re.compile(r"[^\W\d_]*$")
_WORD_AFTER = re.compile(r"[^\W\d_]*")
_LONGEST = 40  # letters of a word that are shown on each side


class Alphabet:
    """Knows what may stand in texts of one language; `known` are words that papers carry.

    A Latin «OMC» is a mistake only because «ОМС» is known: «SMS» looks no less Cyrillic.
    """

    def __init__(self, language: Language, known: Iterable[str] = ()) -> None:
        own = language.alphabet.replace(" ", "")
        self._is_latin = own[0].isascii()
        self._known = frozenset(known)
        scripts = ("[А-Яа-яЁё]", "[A-Za-z]") if self._is_latin else ("[A-Za-z]", "[\u0400-\u052f]")
        self._other = re.compile(scripts[0])
        self._beside_own = re.compile("{0}(?:(?<={1}.)|(?={1}))".format(*scripts))
        letters = "".join({*own, *_RUSSIAN, *_LATIN})
        self._strange = re.compile(f"[^{_COMMON}{letters}{letters.upper()}]")

    def flaws(self, text: str) -> Iterator[Flaw]:
        """Everything in a text that does not belong there, code and addresses taken out before."""
        for found in self._beside_own.finditer(text):
            word = _word_at(text, found.start())
            yield Flaw(Fault.MIXED, found.start(), "".join(self._other.findall(word)), word)
        for found in self._strange.finditer(text):
            yield from self._of_strange(text, found.start())
        if self._is_latin:
            for found in _MISTAKEN.finditer(text):
                yield _apostrophe(text, found.start())
        else:
            yield from self._in_disguise(text)

    def _in_disguise(self, text: str) -> Iterator[Flaw]:
        """Words of Latin letters alone that can only be meant as Cyrillic ones."""
        for found in _ALONE.finditer(text):
            yield Flaw(Fault.MIXED, found.start(), found[0], found[0])
        for found in _ABBREVIATION.finditer(text):
            if found[0].translate(_LOOKALIKES) in self._known:
                yield Flaw(Fault.MIXED, found.start(), found[0], found[0])

    def _of_strange(self, text: str, start: int) -> Iterator[Flaw]:
        sign, before, after = text[start], text[start - 1 : start], text[start + 1 : start + 2]
        if sign in _INVISIBLE:
            word = _word_at(text, start).replace(sign, "")
            yield Flaw(Fault.INVISIBLE, start, f"U+{ord(sign):04X}", word)
        elif combining(sign):
            whole = normalize("NFC", before + sign)
            if before and len(whole) == 1:  # the stress of «за́мок» has no letter of its own
                yield _flaw(Fault.COMBINED, text, start, before + sign, whole)
        elif sign in _APOSTROPHES:
            is_letter = before.isalpha() and (after.isalpha() or before in "oOgG")
            if self._is_latin and is_letter:
                yield _apostrophe(text, start)
        elif sign.isalpha() and not (sign in (TURNED_COMMA, TUTUQ) and before.isascii()):
            yield _flaw(Fault.FOREIGN, text, start, sign)


def _apostrophe(text: str, start: int) -> Flaw:
    right = TURNED_COMMA if text[start - 1] in "oOgG" else TUTUQ
    return _flaw(Fault.APOSTROPHE, text, start, text[start], right)


def _flaw(fault: Fault, text: str, start: int, signs: str, right: str = "") -> Flaw:
    return Flaw(fault, start, signs, _word_at(text, start), right)


def _word_at(text: str, start: int) -> str:
    """The word that holds or touches a place, the sign there included."""
    before = _WORD_BEFORE.search(text[max(0, start - _LONGEST) : start])
    after = _WORD_AFTER.match(text, start + 1, start + _LONGEST)
    return (before[0] if before else "") + text[start] + (after[0] if after else "")
