"""In a translation «…» is kept for Russian words: they are read out with a Russian voice."""

import re
from collections.abc import Iterator

from maslahat.foreign import RUSSIAN
from maslahat.model import SOURCE_LANG, Inspection, Page, Problem
from maslahat.prose import lines_of

_QUOTED = re.compile(r"«([^«»]*)»")


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    for page in site.pages.values():
        if page.lang == SOURCE_LANG:
            continue
        for line, text in lines_of(page):
            for found in _QUOTED.finditer(text):
                if not RUSSIAN.fullmatch(found[1]):
                    yield _not_russian(page, line, found[0])


def _not_russian(page: Page, line: int, shown: str) -> Problem:
    return Problem(
        page.file,
        line,
        "quotes-not-russian",
        f"В кавычках {shown} не русские слова.",
        "программа для незрячих прочитает их с русским произношением.",
        "возьмите слова на языке страницы в кавычки “…”; «…» — только для русских слов.",
    )
