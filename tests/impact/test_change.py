"""Which two states of a fact are compared, and which values it may be tried with."""

from datetime import date

import pytest
from fact_samples import fact, texts

from maslahat import impact
from maslahat.model.fact import UnknownFact

TODAY = date(2026, 11, 21)


def unknown(**given):
    known = fact().model_dump(by_alias=True, exclude={"periods", "currency", "kind"})
    return UnknownFact.model_validate(known | {"kind": "unknown"} | given)


@pytest.mark.parametrize(
    ("kind", "now", "given", "value"),
    [
        ("money", 4200, "4 500,50", (4500.5, None)),
        ("money", 4200, "2000-5000", (2000, 5000)),
        ("money", 4200, "2 000–5 000", (2000, 5000)),
        ("duration", 30, "45", (45, None)),
        ("number", 2.8, "2,842", (pytest.approx(2.842), None)),
        ("date", "2025-09-10", "2026-09-10", (date(2026, 9, 10), None)),
        ("phone", "112", "113", ("113", None)),
    ],
)
def test_value_to_try(kind, now, given, value):
    change = impact.to(fact(kind, periods=[{"value": now}]), given, TODAY)
    period = change.after.periods[0]
    to = float(period.to) if period.to else None

    assert (float(period.value) if kind in ("money", "number") else period.value, to) == value


@pytest.mark.parametrize(
    ("kind", "now", "given"),
    [
        ("money", 4200, "много"),
        ("money", 4200, "-1"),
        ("money", 4200, ""),
        ("duration", 30, "1.5"),
        ("duration", 30, "0"),
        ("date", "2025-09-10", "10.09.2026"),
        ("phone", "112", "сто двенадцать"),
        ("text", texts("две недели"), "месяц"),
    ],
)
def test_value_that_the_kind_cannot_have_is_refused(kind, now, given):
    with pytest.raises(impact.ValueUnfitError):
        impact.to(fact(kind, periods=[{"value": now}]), given, TODAY)


@pytest.mark.parametrize("kind", ["text", "unknown"])
def test_fact_of_words_says_why_no_value_can_be_tried(kind):
    own = {"periods": [{"value": texts("две недели")}]} if kind == "text" else {"how": texts("МВД")}
    given = fact(kind, **own) if kind == "text" else unknown(**own)

    with pytest.raises(impact.ValueUnfitError, match="слова, а не число"):
        impact.to(given, "45", TODAY)


def test_next_period_is_compared_on_its_first_day():
    periods = [{"value": 4200, "until": "2026-12-31"}, {"value": 4500, "from": "2027-01-01"}]
    change = impact.coming(fact(periods=periods), TODAY)

    assert (change.day_before, change.day_after) == (TODAY, date(2027, 1, 1))


def test_fact_without_a_next_period_has_nothing_coming():
    assert impact.coming(fact(periods=[{"value": 4200, "from": "2026-01-01"}]), TODAY) is None
