"""What is shown in place of a fact from a day on: this value, the next, and at last a question."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from maslahat.facts.periods import NEXT_DAY, change_days, holding
from maslahat.model import Fact
from maslahat.model.fact import Period, UnknownFact


class Stretch(NamedTuple):
    """`words` stand up to and including `until`; None in the last one, which never ends."""

    words: str
    until: date | None
    is_current: bool


def stretches(
    fact: Fact, today: date, read: Callable[[Period[Any] | None], str], expired: str
) -> list[Stretch]:
    """What is shown from `today` on, in order; the last is `expired`, after `check_by`."""
    days = [today, *(day for day in change_days(fact) if day > today)]
    found: list[Stretch] = []
    for day, until in zip(days, [*(after - NEXT_DAY for after in days[1:]), None], strict=True):
        is_current = _holds(fact, day)
        words = read(holding(fact, day)) if is_current else expired
        if found and found[-1].words == words:
            found.pop()
        found.append(Stretch(words, until, is_current))
        if day > fact.check_by:
            break
    return [*found[:-1], found[-1]._replace(until=None)]


def _holds(fact: Fact, day: date) -> bool:
    if day > fact.check_by:
        return False
    return isinstance(fact, UnknownFact) or holding(fact, day) is not None
