"""A guide belongs to a topic: its folder has a page that leads to it."""

from collections.abc import Iterator

from maslahat.model import SOURCE_LANG, Inspection, Kind, Page, Problem


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    for page in site.originals():
        topic = f"{page.topic}/index.md"
        is_known = (SOURCE_LANG, topic) in site.pages or topic in site.unread
        if page.kind is Kind.GUIDE and not is_known:
            yield _no_topic(page, topic)


def _no_topic(page: Page, topic: str) -> Problem:
    return Problem(
        page.file,
        page.line_of("title:"),
        "topic-missing",
        f"У страницы нет темы: файла content/{SOURCE_LANG}/{topic} нет.",
        "на страницу не ведёт ни одна тема, и читатель её не найдёт.",
        "создайте этот файл или перенесите страницу в папку другой темы.",
    )
