"""Two states of one fact: what is compared, and why just these two."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from pydantic import ValidationError

from maslahat.days import in_figures
from maslahat.facts.periods import periods
from maslahat.model import Fact
from maslahat.model.fact import DurationFact, MoneyFact, NumberFact, TextFact, UnknownFact

_RANGE = re.compile(r"(\d[\d  .,]*)[-–—](\d[\d  .,]*)")


class Change(NamedTuple):
    """A fact as it is shown on one day, and as it is shown on another; `why` says it in Russian."""

    before: Fact
    after: Fact
    day_before: date
    day_after: date
    why: str


class ValueUnfitError(Exception):
    """A value that this kind of fact cannot have."""


def to(fact: Fact, value: str, today: date) -> Change:
    """Today's value against one that somebody thinks of."""
    if isinstance(fact, TextFact | UnknownFact):
        raise ValueUnfitError("у этого факта слова, а не число: впишите их в файл и повторите")
    try:
        period = dict(zip(("value", "to"), _values(fact, value), strict=False))
        given = fact.model_dump(by_alias=True) | {"periods": [period]}
        after = type(fact).model_validate(given)
    except (ValidationError, InvalidOperation) as error:
        raise ValueUnfitError("такого значения у этого факта быть не может") from error
    return Change(fact, after, today, today, f"сегодняшнее значение и «{value}»")


def since(former: Fact, fact: Fact, today: date) -> Change:
    """The last recorded version of the file against the file as it is."""
    return Change(former, fact, today, today, "последняя записанная версия файла и нынешняя")


def coming(fact: Fact, today: date) -> Change | None:
    """Today against the first day of the next period; None when no other is known."""
    days = [period.since for period in periods(fact) if period.since and period.since > today]
    if not days:
        return None
    return Change(fact, fact, today, days[0], f"сегодня и {in_figures(days[0])}, новый период")


def same(fact: Fact, today: date) -> Change:
    """Nothing to compare: today's value twice."""
    return Change(fact, fact, today, today, "")


def _values(fact: Fact, value: str) -> list[Any]:
    """One value, or two of «2000-5000»; only numbers have ranges."""
    if not isinstance(fact, DurationFact | MoneyFact | NumberFact):
        return [value]
    found = _RANGE.fullmatch(value)
    parts = [found[1], found[2]] if found else [value]
    read: Callable[[str], Any] = int if isinstance(fact, DurationFact) else Decimal
    try:
        return [read(re.sub(r"\s", "", part).replace(",", ".")) for part in parts]
    except ValueError as error:
        raise InvalidOperation from error
