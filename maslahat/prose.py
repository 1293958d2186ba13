"""The lines of a page that are text: not code, with their numbers in the file."""

import re
from collections.abc import Iterator

from maslahat.model import Page

_FENCE = re.compile(r"^\s*(```|~~~)")
_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")


def lines_of(page: Page) -> Iterator[tuple[int, str]]:
    """(line number, text) with code spans emptied and fenced blocks left out."""
    fenced = False
    for number, line in enumerate(page.body.split("\n"), page.body_line):
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced:
            yield number, _CODE.sub("", line) if "`" in line else line
