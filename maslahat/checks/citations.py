"""A rule is cited by an article that a reader can show: in calls of laws and in sources."""

import re
from collections.abc import Iterator

from maslahat import calls, prose
from maslahat.model import SOURCE_LANG, Inspection, Page, Problem, Site
from maslahat.reading import line_at, line_in

# Words with which an author says that there is no number to give, or that none was found.
_NO_NUMBER = re.compile(r"не (?:наш|найд|свер)|целиком|в целом|проект", re.IGNORECASE)


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    for page in site.pages.values():
        if "law(" in page.body:
            yield from _of_calls(page, site)
    for page in site.originals():
        yield from _of_sources(page)
    yield from _of_facts(site)


def _of_calls(page: Page, site: Site) -> Iterator[Problem]:
    """Articles that no source of the Russian page names; the Russian page speaks for the others."""
    original = site.pages.get((SOURCE_LANG, page.path))
    if original is None:
        return
    known = {call.written for call in calls.find(original.body)} if page is not original else set()
    for line, text in prose.lines_of(page):
        for call in calls.find(text):
            if call.name != "law" or not call.more or call.written in known:
                continue
            sources = original.description.sources
            if not any(source.names(call.id, call.more) for source in sources):
                yield _unsourced(page, line, call.id, call.more)


def _of_sources(page: Page) -> Iterator[Problem]:
    for index, source in enumerate(page.description.sources):
        if not _names_an_article(source.articles):
            line = line_at(("sources", index, "articles"), page.head, 2)
            yield _no_article(page.file, line, "articles", source.articles)


def _of_facts(site: Site) -> Iterator[Problem]:
    for fact in site.facts.values():
        if fact.kind != "unknown" and not _names_an_article(fact.source.article):
            line = line_in(site, fact.file, "source", "article")
            yield _no_article(fact.file, line, "article", fact.source.article)


def _names_an_article(text: str) -> bool:
    return any(sign.isdigit() for sign in text) or bool(_NO_NUMBER.search(text))


def _unsourced(page: Page, line: int, law: str, article: str) -> Problem:
    return Problem(
        page.file,
        line,
        "article-unsourced",
        f"«{article}» закона «{law}» нет в источниках русской страницы.",
        "читатель не узнает, по какой день известен текст этой статьи.",
        f"добавьте в «sources» файла content/{SOURCE_LANG}/{page.path} запись с «law: {law}» и "
        "этой статьёй или исправьте номер.",
    )


def _no_article(file: str, line: int, key: str, shown: str) -> Problem:
    return Problem(
        file,
        line,
        "article-missing",
        f"В «{shown}» нет номера статьи.",
        "читатель не сможет показать норму инспектору, а юрист — найти и проверить её.",
        f"впишите в «{key}» статью и пункт: «ст. 13.3 п. 2»; не нашли — так и напишите: "
        "«номер статьи не сверен».",
    )
