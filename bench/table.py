"""Rows as plain text that fits a terminal. Knows nothing of what was measured."""

import textwrap
from collections.abc import Iterator, Sequence

from bench.row import Row

HEAD = Row("what", "measured", "budget", "verdict")
_REMARK_WIDTH = 92  # with its indent a line stays below 100 columns


def as_text(rows: Sequence[Row]) -> str:
    columns = [_cells(row) for row in (HEAD, *rows)]
    widths = [max(len(cell) for cell in column) for column in zip(*columns, strict=True)]
    return "\n".join(line for row in (HEAD, *rows) for line in _lines(row, widths))


def _cells(row: Row) -> tuple[str, str, str, str]:
    return row.what, row.measured, row.budget, row.verdict


def _lines(row: Row, widths: Sequence[int]) -> Iterator[str]:
    cells = zip(_cells(row), widths, strict=True)
    yield "  ".join(cell.ljust(width) for cell, width in cells).rstrip()
    for line in textwrap.wrap(row.remark, _REMARK_WIDTH):
        yield f"      {line}"
