"""The text of a page without what is code in it; every line keeps its number in the file."""

import re
from collections.abc import Iterator

from maslahat import fences
from maslahat.model import Page

_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")


def without_code(text: str) -> str:
    """The text with code spans and fenced blocks emptied; the number of lines stays the same."""
    if "`" not in text and "~~~" not in text:
        return text
    return _CODE.sub("", fences.blank(text))


def lines_of(page: Page) -> Iterator[tuple[int, str]]:
    """(line number, text) with code spans and fenced blocks emptied."""
    return enumerate(without_code(page.body).split("\n"), page.body_line)
