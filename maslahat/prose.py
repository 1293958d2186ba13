"""The lines of a page that are text: not code, with their numbers in the file."""

import re
from collections.abc import Iterator

from maslahat import fences
from maslahat.model import Page

_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")


def lines_of(page: Page) -> Iterator[tuple[int, str]]:
    """(line number, text) with code spans and fenced blocks emptied."""
    for number, line in enumerate(fences.blank(page.body).split("\n"), page.body_line):
        yield number, _CODE.sub("", line) if "`" in line else line
