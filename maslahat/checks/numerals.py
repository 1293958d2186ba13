"""A translation tells the numbers of its Russian section: all of them, and no other ones."""

import re
from collections.abc import Iterable, Iterator, Mapping

from maslahat import calls, fingerprints, prose, staleness, translations, wording
from maslahat.model import Inspection, Page, Problem

# «3.» at the start of an item is no number that the text tells.
_ITEM = re.compile(r"^[ \t]*\d{1,3}[.)][ \t]", re.MULTILINE)
_DIGIT = re.compile(r"[0-9]")
_NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")
_Told = tuple[int, str]  # a line and the text that begins there


def find(inspection: Inspection) -> Iterator[Problem]:
    russian = {page.path: _by_section(page) for page in inspection.site.originals()}
    for page, original in translations.pairs(inspection.site):
        yield from _of_page(page, original, russian[page.path])


def _by_section(page: Page) -> dict[str, frozenset[str]]:
    return {name: _numerals(told) for name, told in _sections(page)}


def _of_page(
    page: Page, original: Page, russian: Mapping[str, frozenset[str]]
) -> Iterator[Problem]:
    """Sections that are behind are left alone; which ones are is asked only where it matters."""
    uneven = [
        (name, told)
        for name, told in _sections(page)
        if name in russian and _numerals(told) != russian[name]
    ]
    behind = staleness.behind(page, original) if uneven else frozenset()
    for name, told in uneven:
        if name not in behind:
            yield from _compared(page, told, russian[name])


def _sections(page: Page) -> Iterator[tuple[str, list[_Told]]]:
    """What is told before the first heading, the description included, and in each section."""
    lead = page.body_line, page.lead
    yield fingerprints.START, [*wording.described(page), lead]
    for section in page.sections:
        yield section.id, [(section.line, f"{section.title}\n{section.text}")]


def _compared(page: Page, told: list[_Told], russian: frozenset[str]) -> Iterator[Problem]:
    given = _numerals(told)
    for line, text in told:
        for number, words in enumerate(_words(text).split("\n"), line):
            if foreign := frozenset(_found(words)) - russian:
                yield _foreign(page, number, foreign)
    if missing := russian - given:
        yield _missing(page, told[-1][0], missing)


def _numerals(told: Iterable[_Told]) -> frozenset[str]:
    return frozenset(numeral for _, text in told for numeral in _found(_words(text)))


def _words(text: str) -> str:
    """The words in which numerals count; most texts have none, and need no closer look."""
    bare = calls.blank(text)
    if not _DIGIT.search(bare):
        return ""
    return _ITEM.sub("", wording.plain(prose.without_code(bare)))


def _found(words: str) -> list[str]:
    return [numeral.replace(",", ".") for numeral in _NUMERAL.findall(words)]


def _listed(numerals: Iterable[str]) -> str:
    return ", ".join(f"«{numeral}»" for numeral in sorted(numerals))


def _foreign(page: Page, line: int, numerals: Iterable[str]) -> Problem:
    return Problem(
        page.file,
        line,
        "numeral-foreign",
        f"В переводе стоит {_listed(numerals)}, а в этом разделе русского текста такого числа нет.",
        "читатель этого языка действует по числу, которого не видел ни один юрист.",
        "сверьте с русским текстом: замените на тот же факт или удалите число.",
    )


def _missing(page: Page, line: int, numerals: Iterable[str]) -> Problem:
    return Problem(
        page.file,
        line,
        "numeral-missing",
        f"В этом разделе русского текста есть {_listed(numerals)}, а в переводе нет.",
        "читатель этого языка узнает меньше, чем читатель русского.",
        "допишите в перевод то же число цифрами.",
    )
