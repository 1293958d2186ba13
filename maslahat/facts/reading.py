"""How a value reads in a language: CLDR's numbers and plurals, our words of units."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from babel import Locale
from babel.numbers import format_decimal

from maslahat.days import in_figures
from maslahat.model import Fact, Units
from maslahat.model.fact import (
    DateFact,
    DurationFact,
    MoneyFact,
    Period,
    PhoneFact,
    TextFact,
    UnknownFact,
)

BASE_CASE = "nom"
KOPECKS = 2  # decimals of a sum; YAML reads 3410.40 as 3410.4
_NBSP = "\u00a0"  # a sum must not be torn from its currency at the end of a line
_ISO_UNIT = {"hour": "TH", "week": "W", "month": "M", "year": "Y"}  # the others are days


class Reader:
    """Reads facts out in one language; `locale` is the CLDR locale of its numbers."""

    def __init__(self, lang: str, locale: str, units: Units) -> None:
        self._lang = lang
        self._locale = locale
        self._plural = Locale.parse(locale).plural_form
        self._units = units

    def words(self, fact: Fact, period: Period[Any] | None, case: str = "") -> str:
        """The value of a period as readers see it; of an unknown fact, how to find out."""
        if isinstance(fact, UnknownFact):
            return fact.how[self._lang]
        assert period is not None
        values = [period.value] if period.to is None else [period.value, period.to]
        shown = "–".join(self._one(fact, value) for value in values)
        if isinstance(fact, DurationFact):
            return f"{shown}{_NBSP}{self._unit(fact, values[-1], case)}"
        if isinstance(fact, MoneyFact):
            return f"{shown}{_NBSP}{self._units.currency[fact.currency]}"
        return shown

    def _one(self, fact: Fact, value: Any) -> str:
        if isinstance(fact, DateFact):
            return in_figures(value)
        if isinstance(fact, TextFact):
            return str(value[self._lang])
        if isinstance(fact, PhoneFact):
            return str(value)
        return self._number(value, KOPECKS if isinstance(fact, MoneyFact) else 0)

    def _number(self, value: Decimal | int, least: int) -> str:
        """Grouped as CLDR says; `least` decimals where there are any: «4 200», «3 410,40»."""
        _, dot, decimals = str(value).partition(".")
        places = max(least, len(decimals)) if dot else 0
        pattern = f"#,##0{dot}{'0' * places}"
        return format_decimal(value, format=pattern, locale=self._locale)

    def _unit(self, fact: DurationFact, value: int, case: str) -> str:
        forms: Mapping[str, str] = self._units.units[fact.unit][case or BASE_CASE]
        return forms.get(self._plural(value)) or forms["other"]


def machine_value(fact: Fact, period: Period[Any] | None) -> str:
    """The value for programs: ISO 8601 durations and dates, plain numbers, sums with currency."""
    if period is None or isinstance(fact, TextFact | UnknownFact):
        return ""
    values = [period.value] if period.to is None else [period.value, period.to]
    return "/".join(_machine(fact, value) for value in values)


def _machine(fact: Fact, value: Any) -> str:
    if isinstance(fact, MoneyFact):
        return f"{value} {fact.currency}"
    if isinstance(fact, DurationFact):
        letters = _ISO_UNIT.get(fact.unit, "D")
        return f"PT{value}H" if letters == "TH" else f"P{value}{letters}"
    return str(value)
