"""Headings carry ids of their own, so that a section keeps its address in every language."""

import re
from collections.abc import Iterator

from maslahat.model import Inspection, Page, Problem, Section
from maslahat.prose import lines_of

RESERVED = "m-"  # ids of the templates: docs/decisions/0003-equal-languages.md
_ID = re.compile(r"[a-z][a-z0-9-]*")
# Markdown makes headings of these, too, but they would get a name by themselves: "_1".
_INDENTED = re.compile(r"(?:[ \t]|>|[-*+][ \t]|\d+\.[ \t])+#{1,6}")
_UNDERLINE = re.compile(r"(?:=+|-+)[ ]*")


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    for page in site.pages.values():
        seen: dict[str, Section] = {}
        level = 1
        for section in page.sections:
            yield from _of_section(page, section, seen)
            yield from _skipped_level(page, section, level)
            level = section.level
            seen.setdefault(section.id, section)
        yield from _other_forms(page)


def _other_forms(page: Page) -> Iterator[Problem]:
    before = ""
    for line, text in lines_of(page):
        if _INDENTED.match(text) or (before.strip() and _UNDERLINE.fullmatch(text)):
            yield _unusual(page, line, text)
        before = text


def _of_section(page: Page, section: Section, seen: dict[str, Section]) -> Iterator[Problem]:
    if not section.id:
        yield _no_id(page, section)
    elif section.id in seen:
        yield _repeated(page, section, seen[section.id])
    elif not _ID.fullmatch(section.id) or section.id.startswith(RESERVED):
        yield _bad_id(page, section)


def _no_id(page: Page, section: Section) -> Problem:
    return Problem(
        page.file,
        section.line,
        "heading-id-missing",
        f"У заголовка «{section.title}» нет имени.",
        "ссылка на раздел сломается при первой правке, а смена языка не найдёт это место.",
        f"допишите имя латиницей: «{'#' * section.level} {section.title} {{#имя}}».",
    )


def _unusual(page: Page, line: int, text: str) -> Problem:
    return Problem(
        page.file,
        line,
        "heading-form",
        f"Строка «{text.strip()[:40]}» станет заголовком без имени.",
        "ссылка на раздел сломается при первой правке, а смена языка не найдёт это место.",
        "пишите заголовок с начала строки: «## Название {#имя}»; перед чертой оставьте "
        "пустую строку.",
    )


def _repeated(page: Page, section: Section, first: Section) -> Problem:
    return Problem(
        page.file,
        section.line,
        "heading-id-repeated",
        f"Имя «{section.id}» уже занято заголовком в строке {first.line}.",
        "ссылка приведёт не в тот раздел.",
        "дайте этому заголовку другое имя, одно и то же на всех языках.",
    )


def _bad_id(page: Page, section: Section) -> Problem:
    return Problem(
        page.file,
        section.line,
        "heading-id-unfit",
        f"Имя «{section.id}» не подходит: нужны строчные латинские буквы, цифры и дефис, "
        f"и не с «{RESERVED}» в начале.",
        "адрес раздела не откроется в старом браузере или совпадёт с частью шаблона.",
        "замените имя на короткое слово латиницей.",
    )


def _skipped_level(page: Page, section: Section, before: int) -> Iterator[Problem]:
    if section.level == 1 or section.level > before + 1:
        yield Problem(
            page.file,
            section.line,
            "heading-level",
            f"Заголовок «{section.title}» — уровня {section.level}, перед ним уровень {before}.",
            "тот, кто слушает страницу, потеряет её порядок; название печатает шаблон.",
            "начинайте с «##», подразделы — «###».",
        )
