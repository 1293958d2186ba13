"""A number that a reader may act on: one file of data/facts/ each."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Generic, Literal, TypeAlias, TypeVar

from pydantic import Field, StringConstraints

from maslahat.model.frozen import Frozen
from maslahat.model.signature import FactReview
from maslahat.model.texts import Texts, Words

Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
PhoneNumber = Annotated[str, StringConstraints(pattern=r"^(\+[0-9][0-9 -]{5,18}|[0-9]{3,4})$")]
_Value = TypeVar("_Value")


# Printed by the templates on every page: docs/decisions/0005-facts-are-data.md.
EMERGENCY = ("emergency-112", "emergency-102", "emergency-103")


class Country(StrEnum):
    """Countries whose law a fact tells, and whose citizens it concerns: ISO 3166-1."""

    RU = "RU"
    KZ = "KZ"
    KG = "KG"
    TJ = "TJ"
    UZ = "UZ"
    AM = "AM"
    BY = "BY"


class Unit(StrEnum):
    """How a term is counted; `day` where the source does not say which days it means."""

    HOUR = "hour"
    DAY = "day"
    FULL_DAY = "full_day"  # «сутки»
    CALENDAR_DAY = "calendar_day"
    WORKING_DAY = "working_day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Period(Frozen, Generic[_Value]):
    """A value and the days it holds, both included; without `from` or `until` it is open there."""

    value: _Value = Field(description="значение")
    to: _Value | None = Field(None, description="верхняя граница, если это «от … до …»")
    since: date | None = Field(None, alias="from", description="первый день, когда это действует")
    until: date | None = Field(None, description="последний день, когда это действует")


class FactSource(Frozen):
    """`edition` is the newest day whose wording we have seen; without it nothing was compared."""

    law: Words = Field(description="имя закона из data/laws.yml")
    article: Words = Field(description="статья и пункт: «ст. 13.3 п. 2»")
    edition: date | None = Field(None, description="по какой день текст закона нам известен")


class BaseFact(Frozen):
    """What every fact says about itself; `citizens` empty means everybody."""

    id: Name = Field(description="то же, что имя файла без .yml")
    label: Texts = Field(description="что это за число, на каждом языке")
    country: Country = Field(description="чей закон")
    citizens: tuple[Country, ...] = Field((), description="чьих граждан касается; пусто — всех")
    source: FactSource
    check_by: date = Field(description="после этого дня значение больше не показывается")
    check_at: Name = Field(description="у кого узнать сегодняшнее: имя из data/contacts/")
    review: FactReview | None = Field(None, description="кто сверил, когда, с какой редакцией")

    @property
    def file(self) -> str:
        """The file as a person names it, from the root of the repository."""
        return f"data/facts/{self.id}.yml"


class DurationFact(BaseFact):
    kind: Literal["duration"]
    unit: Unit
    periods: tuple[Period[Annotated[int, Field(gt=0)]], ...] = Field(min_length=1)


class MoneyFact(BaseFact):
    kind: Literal["money"]
    currency: Literal["RUB", "KZT", "KGS", "TJS", "UZS", "USD"]
    periods: tuple[Period[Annotated[Decimal, Field(ge=0)]], ...] = Field(min_length=1)


class DateFact(BaseFact):
    kind: Literal["date"]
    periods: tuple[Period[date], ...] = Field(min_length=1)


class NumberFact(BaseFact):
    kind: Literal["number"]
    periods: tuple[Period[Decimal], ...] = Field(min_length=1)


class PhoneFact(BaseFact):
    kind: Literal["phone"]
    periods: tuple[Period[PhoneNumber], ...] = Field(min_length=1)


class TextFact(BaseFact):
    kind: Literal["text"]
    periods: tuple[Period[Texts], ...] = Field(min_length=1)


class UnknownFact(BaseFact):
    """What we looked for and did not find; the page says so and says where to ask."""

    kind: Literal["unknown"]
    how: Texts = Field(description="как узнать, на каждом языке")


Fact: TypeAlias = (
    DurationFact | MoneyFact | DateFact | NumberFact | PhoneFact | TextFact | UnknownFact
)
FACT_KINDS: dict[str, type[BaseFact]] = {
    "duration": DurationFact,
    "money": MoneyFact,
    "date": DateFact,
    "number": NumberFact,
    "phone": PhoneFact,
    "text": TextFact,
    "unknown": UnknownFact,
}
