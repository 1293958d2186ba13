"""A translation needs its Russian original: the law and the reviewing lawyers are Russian."""

from collections.abc import Iterator
from difflib import get_close_matches

from maslahat.model import SOURCE_LANG, Inspection, Page, Problem


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    known = [page.path for page in site.originals()]
    for page in site.pages.values():
        if (SOURCE_LANG, page.path) not in site.pages and page.path not in site.unread:
            yield _orphan(page, known)


def _orphan(page: Page, known: list[str]) -> Problem:
    close = get_close_matches(page.path, known, n=1)
    hint = f" Похожая страница есть: content/{SOURCE_LANG}/{close[0]}." if close else ""
    return Problem(
        page.file,
        page.line_of("title:"),
        "original-missing",
        f"Нет русского оригинала content/{SOURCE_LANG}/{page.path}.{hint}",
        "юрист не сможет сверить эту страницу с законом, и ошибка останется незамеченной.",
        "напишите сначала русскую страницу или исправьте имя файла.",
    )
