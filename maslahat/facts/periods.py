"""Which period of a fact holds on a day."""

from datetime import date, timedelta
from typing import Any

from maslahat.model import Fact
from maslahat.model.fact import Period, UnknownFact

NEXT_DAY = timedelta(days=1)


def periods(fact: Fact) -> list[Period[Any]]:
    """The periods in the order of their first days; an unknown has none."""
    if isinstance(fact, UnknownFact):
        return []
    found: list[Period[Any]] = list(fact.periods)
    return sorted(found, key=lambda period: period.since or date.min)


def holding(fact: Fact, day: date) -> Period[Any] | None:
    """The period that holds on `day`; where two overlap, the one that began later."""
    open_ones = (one for one in reversed(periods(fact)) if _holds(one, day))
    return next(open_ones, None)


def _holds(period: Period[Any], day: date) -> bool:
    return (period.since or date.min) <= day <= (period.until or date.max)


def change_days(fact: Fact) -> list[date]:
    """The days on which what is shown changes: a period begins or has ended, the check is due."""
    days = {fact.check_by + NEXT_DAY}
    for period in periods(fact):
        days |= {period.since} if period.since else set()
        days |= {period.until + NEXT_DAY} if period.until else set()
    return sorted(days)
