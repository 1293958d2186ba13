"""What an author may not write: HTML and attributes. The audit repeats it on the output."""

import re
from collections.abc import Iterator

from maslahat.model import Inspection, Page, Problem
from maslahat.prose import lines_of

_HTML = re.compile(r"<(?!https://)[A-Za-z/!?][^>]*>?")
_ATTRIBUTES = re.compile(r"\{:?[^{}]*\}")
_HEADING_ID = re.compile(r"\{#[^\s{}]*\}")
# Calls, well-formed or not, are the business of another check.
_CALLS = re.compile(r"\{\{.*?(?:\}+|$)|\{%.*?(?:%\}|$)|\{ ?(?:fact|contact|term|law)\b[^}]*\}?")
_SIGN = re.compile(r"[<{]")  # what all of these begin with; most lines have neither


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    for page in site.pages.values():
        for line, text in lines_of(page):
            if _SIGN.search(text):
                yield from _of_line(page, line, text)


def _of_line(page: Page, line: int, text: str) -> Iterator[Problem]:
    if "{" in text:
        text = _CALLS.sub(" ", text)
    if found := _HTML.search(text):
        yield _html(page, line, found[0])
    for found in _ATTRIBUTES.finditer(text):
        is_heading_id = text.startswith("#") and _HEADING_ID.fullmatch(found[0])
        if not is_heading_id:
            yield _attributes(page, line, found[0])


def _html(page: Page, line: int, shown: str) -> Problem:
    return Problem(
        page.file,
        line,
        "html-refused",
        f"В тексте стоит HTML: {shown}",
        "через HTML на страницу попадает чужой код, а копия с диска ломается.",
        "замените обычной разметкой; что можно — в docs/content-guide.md.",
    )


def _attributes(page: Page, line: int, shown: str) -> Problem:
    return Problem(
        page.file,
        line,
        "attributes-refused",
        f"В фигурных скобках стоит {shown}; допускается только имя заголовка {{#имя}}.",
        "через такие скобки на страницу попадает чужой код и оформление.",
        "удалите фигурные скобки.",
    )
