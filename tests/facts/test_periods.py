"""Which value holds on a day: for every day one answer, whatever the order of the periods."""

from datetime import date, timedelta

import pytest
from fact_samples import fact
from hypothesis import given
from hypothesis import strategies as st

from maslahat.facts import change_days, holding
from maslahat.model.fact import UnknownFact

NOW_AND_NEXT = fact(
    periods=[
        {"value": 4200, "until": "2026-12-31"},
        {"value": 4500, "from": "2027-01-01"},
    ]
)
DAYS = [
    ("the last day of the old fee", "2026-12-31", 4200),
    ("the first day of the new one", "2027-01-01", 4500),
    ("long before", "2020-01-01", 4200),
    ("long after", "2030-01-01", 4500),
]


@pytest.mark.parametrize(("why", "day", "value"), DAYS, ids=[why for why, *_ in DAYS])
def test_value_of_a_day(why, day, value):
    assert holding(NOW_AND_NEXT, date.fromisoformat(day)).value == value


def test_day_in_a_gap_has_no_value():
    gap = fact(periods=[{"value": 1, "until": "2026-12-01"}, {"value": 2, "from": "2026-12-03"}])

    assert holding(gap, date(2026, 12, 2)) is None


def test_what_is_shown_changes_on_the_first_day_of_a_period_and_after_the_check_date():
    assert change_days(NOW_AND_NEXT) == [date(2027, 1, 1), date(2027, 4, 1)]


def test_unknown_has_no_period():
    unknown = UnknownFact.model_validate(
        fact().model_dump(by_alias=True, exclude={"periods", "currency"})
        | {"kind": "unknown", "how": {"ru": "спросите"}}
    )

    assert holding(unknown, date(2026, 11, 21)) is None


@st.composite
def chains(draw):
    """Periods that follow each other day by day, in any order in the file."""
    start = draw(st.dates(date(2020, 1, 1), date(2026, 1, 1)))
    lengths = draw(st.lists(st.integers(1, 400), min_size=1, max_size=6))
    periods, first = [], start
    for place, length in enumerate(lengths):
        last = first + timedelta(days=length - 1)
        periods.append({"value": place + 1, "from": first, "until": last})
        first = last + timedelta(days=1)
    return start, lengths, draw(st.permutations(periods))


@given(chains(), st.data())
def test_every_day_of_a_chain_has_the_value_of_its_period(chain, data):
    start, lengths, periods = chain
    offset = data.draw(st.integers(0, sum(lengths) - 1))
    expected = next(n for n in range(1, len(lengths) + 1) if offset < sum(lengths[:n]))

    assert holding(fact(periods=periods), start + timedelta(days=offset)).value == expected


@given(chains())
def test_nothing_holds_outside_a_chain(chain):
    start, lengths, periods = chain
    one = fact(periods=periods)
    around = [start - timedelta(days=1), start + timedelta(days=sum(lengths))]

    assert [holding(one, day) for day in around] == [None, None]
