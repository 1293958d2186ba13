"""The periods of a fact follow each other: on no day two values, on no day between them none."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from maslahat.days import in_figures
from maslahat.facts.periods import NEXT_DAY, periods
from maslahat.model import Fact, Inspection, Problem, Site
from maslahat.model.fact import Period, PhoneFact, TextFact, UnknownFact
from maslahat.reading import line_in


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    for fact in site.facts.values():
        if isinstance(fact, UnknownFact):
            continue
        given: Sequence[Period[Any]] = fact.periods
        for index, period in enumerate(given):
            yield from _of_period(fact, index, period, site)
        for before, after in pairwise(periods(fact)):
            yield from _of_pair(fact, before, after, site)


def _of_period(fact: Fact, index: int, period: Period[Any], site: Site) -> Iterator[Problem]:
    if period.since and period.until and period.until < period.since:
        yield _reversed(fact, _line(fact, site, index, "until"), period)
    if period.to is None:
        return
    if isinstance(fact, PhoneFact | TextFact):
        yield _no_range(fact, _line(fact, site, index, "to"))
    elif period.to <= period.value:
        yield _range_reversed(fact, _line(fact, site, index, "to"), period)


def _of_pair(fact: Fact, before: Period[Any], after: Period[Any], site: Site) -> Iterator[Problem]:
    """Periods stand in the order of their first days here, whatever their order in the file."""
    line = _line(fact, site, list(fact.periods).index(after), "from")  # type: ignore[union-attr]
    if after.since is None or before.until is None or after.since <= before.until:
        yield _overlap(fact, line, before, after)
    elif after.since > before.until + NEXT_DAY:
        yield _gap(fact, line, before, after)


def _line(fact: Fact, site: Site, index: int, key: str) -> int:
    return line_in(site, fact.file, "periods", index, key)


def _days(period: Period[Any]) -> str:
    since = f"с {in_figures(period.since)}" if period.since else "без начала"
    until = f"до {in_figures(period.until)}" if period.until else "без конца"
    return f"{since} {until}"


def _reversed(fact: Fact, line: int, period: Period[Any]) -> Problem:
    return Problem(
        fact.file,
        line,
        "period-reversed",
        f"Значение действует {_days(period)}: конец раньше начала.",
        "это значение не увидит никто, а на странице останется прежнее.",
        "исправьте «from» или «until».",
    )


def _overlap(fact: Fact, line: int, before: Period[Any], after: Period[Any]) -> Problem:
    return Problem(
        fact.file,
        line,
        "periods-overlap",
        f"Два значения действуют в одни и те же дни: {_days(before)} и {_days(after)}.",
        "читатель увидит только одно из них, и не обязательно верное.",
        "впишите прежнему значению «until», новому — «from» со следующего дня.",
    )


def _gap(fact: Fact, line: int, before: Period[Any], after: Period[Any]) -> Problem:
    return Problem(
        fact.file,
        line,
        "periods-gap",
        f"Между значениями есть дни без значения: {_days(before)}, потом {_days(after)}.",
        "в эти дни читатель вместо числа увидит «могло измениться».",
        "начните новое значение на следующий день после конца прежнего или впишите третье.",
    )


def _range_reversed(fact: Fact, line: int, period: Period[Any]) -> Problem:
    return Problem(
        fact.file,
        line,
        "range-reversed",
        f"Верхняя граница {period.to} не больше нижней {period.value}.",
        "читатель увидит промежуток задом наперёд и не поймёт, сколько платить или ждать.",
        "впишите меньшее в «value», большее в «to»; число одно — удалите «to».",
    )


def _no_range(fact: Fact, line: int) -> Problem:
    return Problem(
        fact.file,
        line,
        "range-unfit",
        "У телефона и у текста верхней границы «to» быть не может.",
        "её никто не увидит: второй номер или второй текст пропадёт молча.",
        "удалите «to»; для второго номера создайте второй файл в data/facts.",
    )
