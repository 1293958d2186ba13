"""Every section of a guide says by which article, or that it is advice and states no rule."""

import re
from collections.abc import Iterator

from maslahat.model import SOURCE_LANG, Inspection, Kind, Page, Problem, Section
from maslahat.reading import did_you_mean, line_at

_CITING = re.compile(r'\{\{ ?(?:fact|law)\("')


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    for page in site.pages.values():
        if page.lang != SOURCE_LANG:
            yield from _misplaced(page)
            continue
        yield from _of_advice(page)
        if page.kind is Kind.GUIDE and page.description.sources:  # else reported by itself
            yield from _of_sections(page)


def _of_sections(page: Page) -> Iterator[Problem]:
    given = page.description
    named = {name for source in given.sources for name in source.sections}
    for section in page.sections:
        is_covered = section.id in named or section.id in given.advice
        if section.id and not is_covered and _states(section) and not _CITING.search(section.text):
            yield _unsourced(page, section)


def _states(section: Section) -> bool:
    """Has a section words of its own? One that only holds others states nothing itself."""
    return bool(section.text.strip())


def _of_advice(page: Page) -> Iterator[Problem]:
    known = [section.id for section in page.sections]
    named = {name for source in page.description.sources for name in source.sections}
    for index, name in enumerate(page.description.advice):
        line = line_at(("advice", index), page.head, 2)
        if name not in known:
            yield _unknown(page, line, name, did_you_mean(name, known))
        elif name in named:
            yield _contradiction(page, line, name)


def _misplaced(page: Page) -> Iterator[Problem]:
    if page.description.advice:
        yield Problem(
            page.file,
            line_at(("advice",), page.head, 2),
            "key-misplaced",
            "Поле «advice» здесь не действует: что совет, а что правило, решает русская страница.",
            "правка в этом месте не дойдёт до читателя.",
            "удалите «advice» из этого файла.",
        )


def _unsourced(page: Page, section: Section) -> Problem:
    return Problem(
        page.file,
        section.line,
        "section-unsourced",
        f"У раздела «{section.title}» нет статьи закона.",
        "читатель не сможет показать норму, а юрист не узнает, что сверять.",
        f"добавьте «{section.id}» в «sections» нужного источника; это практический совет, а не "
        f"правило — впишите «advice: [{section.id}]».",
    )


def _unknown(page: Page, line: int, name: str, guess: str) -> Problem:
    return Problem(
        page.file,
        line,
        "advice-unknown",
        f"В «advice» назван раздел «{name}», которого на странице нет.{guess}",
        "настоящий раздел останется без статьи закона или будет принят за правило.",
        "исправьте имя раздела или удалите его из «advice».",
    )


def _contradiction(page: Page, line: int, name: str) -> Problem:
    return Problem(
        page.file,
        line,
        "advice-contradicts",
        f"Раздел «{name}» назван советом, и у него же есть источник.",
        "непонятно, правило это или совет: читатель не знает, можно ли на это сослаться.",
        "оставьте раздел или в «advice», или в «sections» источника.",
    )
