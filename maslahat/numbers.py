"""Spots numbers that a reader may act on, typed by hand: terms, fees, dates and phones.

Which words make a number one of them is data: data/ui/units.<lang>.yml.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from maslahat.finder import Finder
from maslahat.model import Units


class Kind(StrEnum):
    """What a number in prose looks like."""

    PHONE = "phone"
    DATE = "date"
    FEE = "fee"
    TERM = "term"


class Spot(NamedTuple):
    """`written` is as it stands in the text, but with single spaces."""

    kind: Kind
    start: int
    end: int
    written: str


_SPACE = "[ \t\u00a0\u2009\u202f]"
_HYPHEN = "[-\u2010\u2011]"
# «30 дней», «30дней», «30-дневный», and a line that ends between the two.
_JOINT = rf"(?:{_HYPHEN}|{_SPACE}*\n?{_SPACE}*)"
_REST = rf"[0-9]*(?:{_SPACE}[0-9]{{3}}(?![0-9]))*(?:[.,][0-9]+)?"
_RANGE = rf"[0-9]{_REST}(?:{_SPACE}*[-–—]{_SPACE}*[0-9]{_REST})?"
_NUMBER = re.compile(_RANGE + _JOINT)
# «15-го дня», tg «30-юми», but not «115-ФЗ день»: small letters only.
_ORDINAL = re.compile(rf"{_RANGE}{_HYPHEN}?[^\W\d_A-ZА-ЯЁ]{{1,4}}(?!\w){_JOINT}")
_YEAR = re.compile(rf"20[0-5][0-9]{_JOINT}")
_UNMISTAKABLE = re.compile(
    r"(?P<phone>[+][0-9][0-9 \u00a0()–-]{7,}[0-9]"
    r"|8[ -]?\(?[0-9]{3}\)?[ -]?[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{2}(?![0-9])"
    r"|(?<!-)[0-9]{3}-[0-9]{2}-[0-9]{2}(?![\w-]))"
    r"|(?P<date>[0-9]{1,2}(?P<dot>[./-])[0-9]{1,2}(?P=dot)(?:19|20)[0-9]{2}(?!\w)"
    r"|[0-9]{2}\.[0-9]{2}\.[0-9]{2}(?!\w|\.[0-9])"
    r"|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(?!\w))"
)
# Emergency numbers and years, unless they are part of a name or another number: «112-ФЗ», «1/112».
_ALONE = re.compile(
    r"(?:(?<![./,-])(?P<phone>10[1-4]|112)|(?P<date>20[0-5][0-9]))"
    rf"(?!\w|{_HYPHEN}\w|[.,:/][0-9])"
)
# Where a number begins: inside no word (A4) and not at the end of «13.3». The patterns are tried
# only there: one search for all of them takes ten times as long.
_BEGINNING = re.compile(r"[0-9+](?<![\w+].)(?<![0-9][.,].)")
_NO_NOUN = ".,;:!?)=<>÷×"  # a number before one of these (or at the very end) has no noun
_SIGNS = "$€₽₸"
_SIGN_FIRST = re.compile(rf"[{_SIGNS}](?<![0-9].)(?<![0-9][ \u00a0].) ?[0-9][0-9 ]*")
_DIALLED = re.compile(r"\[[^\[\]\n]*\]\((?:tel|sms):[^){}\n]*\)")
# Before the number of an article, an act, a step: it is no term, whatever follows («п. 2 ч. 3»).
_REFERENCE = re.compile(
    r"(?:№|(?<!\w)(?:ст|стать(?:[яиею]|ей|ям|ях|ями)|п|пункт\w*|ч|част(?:[ьи]|ью|ей|ям|ях|ями)"
    r"|подп|гл|глав[аыеу]|шаг(?:[аеиу]|ом|ов|ам|ах|ами)?|модда\w*|банд\w*|қисм\w*)\.?)[ \u00a0]?$",
    re.IGNORECASE,
)
_LONGEST_REFERENCE = 16


class Spotter:
    """Knows the words of the languages it is given: a translation may hold Russian ones."""

    def __init__(self, languages: Iterable[Units]) -> None:
        units = list(languages)
        self._languages = [_Words(one) for one in units]
        self._numerals = Finder(_opens(word for one in units for word in one.numerals))

    def spots(self, text: str) -> Iterator[Spot]:
        """Everything in plain words (wording.py) that looks like a term, fee, date or phone."""
        yield from self._in_figures(text)
        for start, _ in self._numerals.places(text):
            spelt = (words.spelt(text, start) for words in self._languages)
            if noun := next(filter(None, spelt), None):
                yield _spot(text, start, noun)
        if any(sign in text for sign in _SIGNS):
            for found in _SIGN_FIRST.finditer(text):
                yield Spot(Kind.FEE, *found.span(), found[0].strip())

    def _in_figures(self, text: str) -> Iterator[Spot]:
        end = 0
        for beginning in _BEGINNING.finditer(text):
            start = beginning.start()
            if start >= end and (found := self._at(text, start)):
                end = found.end()
                yield _spot(text, start, found)

    def _at(self, text: str, start: int) -> re.Match[str] | None:
        """What makes the number that begins here one that counts."""
        if found := _UNMISTAKABLE.match(text, start):
            return found
        if _is_reference(text, start):
            return None
        for words in self._languages:
            if found := words.counted(text, start):
                return found
        return _ALONE.match(text, start)


class _Words:
    """What one language says about numbers."""

    def __init__(self, units: Units) -> None:
        spotted = units.spotted
        unit = _any_of(spotted.units)
        self._years = _pattern(date=_any_of(spotted.years))
        self._nouns = _pattern(
            date=_any_of(spotted.months),
            fee=_any_of(spotted.money),
            term=f"(?:{_between(units)}{_JOINT})?{unit}",
        )
        self._numeral = re.compile(rf"(?<!\w){_any_of(units.numerals)}{_JOINT}", re.IGNORECASE)
        self._whole = _pattern(term=rf"(?<!\w){_any_of(_with_unit(units.numerals, unit))}")

    def counted(self, text: str, start: int) -> re.Match[str] | None:
        """The noun after a number in figures that makes it a date, a fee or a term."""
        if (year := _YEAR.match(text, start)) and (found := self._years.match(text, year.end())):
            return found
        for number in (_ORDINAL.match(text, start), _NUMBER.match(text, start)):
            if not number or text[number.end() : number.end() + 1] in _NO_NOUN:
                continue
            if found := self._nouns.match(text, number.end()):
                return found
        return None

    def spelt(self, text: str, start: int) -> re.Match[str] | None:
        """The same for a number in letters; «полгода» holds its noun."""
        numeral = self._numeral.match(text, start)
        found = numeral and self._nouns.match(text, numeral.end())
        return found or self._whole.match(text, start)


def dialled(markdown: str) -> Iterator[Spot]:
    """The links that dial: «[112](tel:112)»."""
    if "](tel:" in markdown or "](sms:" in markdown:
        for found in _DIALLED.finditer(markdown):
            yield Spot(Kind.PHONE, *found.span(), found[0])


def without_dialled(markdown: str) -> str:
    """The text without the links that dial."""
    return _DIALLED.sub(" ", markdown) if "](tel:" in markdown or "](sms:" in markdown else markdown


def _any_of(words: Iterable[str]) -> str:
    """A pattern of words and of beginnings («недел*»), the longest first; none matches nothing."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(map(_one, ordered)) or '(?!)'})"


def _one(word: str) -> str:
    pattern = f"{_SPACE}+".join(map(re.escape, word.removesuffix("*").split()))
    if word.endswith("*"):
        return rf"{pattern}\w*"
    return rf"{pattern}(?!\w)" if word[-1].isalnum() else pattern


def _opens(numerals: Iterable[str]) -> Callable[[str], bool]:
    """Whether a word is the first one of a numeral."""
    first_words = {word.split()[0] for word in numerals}
    beginnings = tuple(word[:-1] for word in first_words if word.endswith("*"))
    return lambda word: word.lower() in first_words or word.lower().startswith(beginnings)


def _between(units: Units) -> str:
    """Words between a number and its unit: «30 календарных дней», «30 полных дней»."""
    forms = [case for cases in units.units.values() for case in cases.values()]
    written = [words for case in forms for words in case.values()]
    known = _any_of(words.split()[0] for words in written if " " in words)
    return rf"(?:{known}|[а-яё]+(?:ых|их)(?!\w))"


def _with_unit(numerals: Sequence[str], unit: str) -> list[str]:
    """The numerals that hold their unit and so are a term alone: «полгода», «двухнедельн*»."""
    inside = re.compile(unit, re.IGNORECASE)
    return [word for word in numerals if inside.search(word.removesuffix("*"), 1)]


def _pattern(**groups: str) -> re.Pattern[str]:
    parts = [f"(?P<{name}>{pattern})" for name, pattern in groups.items()]
    return re.compile("|".join(parts), re.IGNORECASE)


def _is_reference(text: str, start: int) -> bool:
    return _REFERENCE.search(text[max(0, start - _LONGEST_REFERENCE) : start]) is not None


def _spot(text: str, start: int, found: re.Match[str]) -> Spot:
    """From the number to the end of what makes it one; the name of the group is the kind."""
    kind = Kind(found.lastgroup or "")
    return Spot(kind, start, found.end(), " ".join(text[start : found.end()].split()))
