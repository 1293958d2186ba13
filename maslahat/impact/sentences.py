"""The sentences of a page as they are written, calls included, with the lines they stand on."""

import re
from collections.abc import Iterator

from maslahat import calls, fences
from maslahat.model import Page

_SIGN = re.compile(r"[ \t]*(?:(?:[-*+>]|\d{1,2}[.)]|#{1,6})[ \t]+|\||!!!)")
_CALL = "\ue000"  # stands for every sign of a call, so that no stop inside it ends a sentence
_LETTER = "A-Za-zʻʼ\u00c0-\u024f\u0400-\u052f"
_CAPITAL = "A-Z\u00c0-\u00de\u0400-\u042fҒҚҢҮҲҶӢӨӮ"
# «ст. 5», «ул. Мира» and «т. е.» stay whole: a stop counts after three letters, a number, a call.
_END = re.compile(
    rf"(?:(?<=[{_LETTER}]{{3}}[.!?…])|(?<=[\d»”){_CALL}][.!?…]))\s+(?=[{_CAPITAL}«“({_CALL}])"
)


def with_calls(page: Page) -> Iterator[tuple[int, str]]:
    """(line, sentence) of every sentence that calls a function; a row of a table is one."""
    for line, block in _blocks(page):
        if "{{" in block:
            for start, sentence in _cut(block):
                if "{{" in sentence:
                    yield line + block.count("\n", 0, start), sentence


def _blocks(page: Page) -> Iterator[tuple[int, str]]:
    """(first line, text) of paragraphs, items of lists, rows of tables, quotations."""
    first, block = 0, list[str]()
    for number, line in enumerate(fences.blank(page.body).split("\n"), page.body_line):
        is_alone = block and block[0].lstrip().startswith(("#", "!!!", "|"))
        if block and (is_alone or not line.strip() or _SIGN.match(line)):
            yield first, "\n".join(block)
            block = []
        if line.strip():
            first = first if block else number
            block.append(line)
    if block:
        yield first, "\n".join(block)


def _cut(block: str) -> Iterator[tuple[int, str]]:
    """(place in the block, sentence)."""
    masked, at = calls.replaced(block, lambda call: _CALL * len(call.written)), 0
    for end in _END.finditer(masked):
        yield at, block[at : end.start()]
        at = end.end()
    yield at, block[at:]
