"""Read the content tree. The only core module that opens content files."""

import re
from collections.abc import Sequence
from pathlib import Path

from maslahat import fences
from maslahat.model import Page, Problem, Section
from maslahat.model.page import Description
from maslahat.reading import parse_yaml, read_text, validate

# Python-Markdown needs no space after "#", so we must not miss it either.
_HEADING = re.compile(r"^(#{1,6})[ \t]*(.*?)[ \t]*(?:\{#([^}\s]*)[^}]*\})?[ \t]*#*$")


def load_pages(content_dir: Path, langs: Sequence[str]) -> tuple[list[Page], list[Problem]]:
    """Read all pages; unreadable ones become problems and do not stop the rest.

    Sorted by language and path, so that every run and every machine reports in one order.
    """
    pages: list[Page] = []
    problems: list[Problem] = []
    for lang in langs:
        folder = content_dir / lang
        for file in sorted(folder.rglob("*.md")):
            page, found = load_page(file, lang, file.relative_to(folder).as_posix())
            problems += found
            if page:
                pages.append(page)
    return pages, problems


def load_page(file: Path, lang: str, path: str) -> tuple[Page | None, list[Problem]]:
    """Read one page; None when its description cannot be used."""
    name = f"content/{lang}/{path}"
    text, problems = read_text(file, name)
    if problems:
        return None, problems
    parts = split_description(text)
    if parts is None:
        return None, [_no_description(name)]
    head, body, body_line = parts
    value, problems = parse_yaml(head, name, first_line=2)
    if value is None:
        return None, problems or [_no_description(name)]
    description, found = validate(Description, value, head, name, first_line=2)
    if description is None:
        return None, problems + found
    sections = tuple(find_sections(body, body_line))
    return Page(lang, path, description, head, body, body_line, sections), problems


def split_description(text: str) -> tuple[str, str, int] | None:
    """The description, the body and the body's first line; None when there is no description."""
    if not text.startswith("---\n"):
        return None
    end = text.find("\n---\n", 3)
    if end < 0:
        return None
    return text[4 : end + 1], text[end + 5 :], text.count("\n", 0, end + 5) + 1


def find_sections(body: str, first_line: int) -> list[Section]:
    """The headings of a body, in order; a line inside fenced code is not a heading."""
    lines = body.split("\n")
    outside = enumerate(fences.blank(body).split("\n"))
    heads = [(index, found) for index, line in outside if (found := _HEADING.match(line))]
    ends = [*(index for index, _ in heads), len(lines)][1:]
    return [
        Section(
            id=found[3] or "",
            level=len(found[1]),
            title=found[2],
            line=first_line + index,
            text="\n".join(lines[index + 1 : end]),
        )
        for (index, found), end in zip(heads, ends, strict=True)
    ]


def _no_description(file: str) -> Problem:
    return Problem(
        file,
        1,
        "description-missing",
        "У страницы нет описания между двумя строками «---».",
        "без него нет ни названия, ни источников, ни даты, и страница не попадёт на сайт.",
        "скопируйте образец описания из docs/content-guide.md в начало файла.",
    )
