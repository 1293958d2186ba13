"""A translation has the sections of its original, in the same order.

A section that is new in Russian, or is there no more, stops nothing: the site shows the one in
Russian and hides the other until translators get to it (staleness.py).
"""

from collections.abc import Iterator

from maslahat import staleness, translations
from maslahat.model import Inspection, Page, Problem


def find(inspection: Inspection) -> Iterator[Problem]:
    for page, original in translations.pairs(inspection.site):
        if _names(page) != _names(original):
            yield from _of_page(page, original)


def _names(page: Page) -> list[str]:
    return [section.id for section in page.sections]


def _of_page(page: Page, original: Page) -> Iterator[Problem]:
    new, gone = staleness.absent(page, original), staleness.removed(page, original)
    expected = [name for name in _names(original) if name not in new]
    given = [name for name in _names(page) if name not in gone]
    if given != expected:
        yield _differs(page, expected, given)


def _differs(page: Page, expected: list[str], given: list[str]) -> Problem:
    absent = [name for name in expected if name not in given]
    extra = [name for name in given if name not in expected]
    parts = []
    if absent:
        parts.append(f"нет разделов: {', '.join(absent)}")
    if extra:
        parts.append(f"лишние разделы: {', '.join(extra)}")
    if not parts:
        parts.append(f"другой порядок: {', '.join(given)}; в русском: {', '.join(expected)}")
    return Problem(
        page.file,
        page.body_line,
        "sections-differ",
        f"Разделы не те, что в русском тексте: {'; '.join(parts)}.",
        "при смене языка читатель попадёт не в то место, а часть правил не увидит.",
        "повторите разделы русской страницы: те же имена {#…}, тот же порядок.",
    )
