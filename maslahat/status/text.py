"""The overview for a terminal."""

from collections.abc import Iterable, Iterator

from maslahat.days import in_figures
from maslahat.status import words
from maslahat.status.overview import Overview


def as_text(found: Overview) -> str:
    """The matrix page by language, then what has to be checked."""
    head = ["страница", *(language.code for language in found.languages)]
    table = [head, *([row.path, *map(words.cell, row.cells)] for row in found.rows)]
    lines = [f"Состояние страниц на {in_figures(found.today)}", "", *_columns(table), ""]
    lines += [*words.totals(found), "", words.LEGEND]
    lines += _part(
        "Факты, которые пора проверить", (words.fact(one, found.today) for one in found.facts)
    )
    told = (words.contact(one, found.today) for one in found.contacts)
    lines += _part("Контакты, которые пора проверить", told)
    return "\n".join(lines)


def _columns(table: list[list[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        yield "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()


def _part(title: str, told: Iterable[str]) -> list[str]:
    found = list(told)
    return ["", f"{title}: {len(found)}", *(f"  {line}" for line in found)]
