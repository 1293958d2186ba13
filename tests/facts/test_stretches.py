"""What stands in place of a fact from a day on: this value, the next, at last the question."""

from datetime import date

from fact_samples import fact

from maslahat.facts import stretches

TODAY = date(2026, 11, 21)
COMING = fact(
    periods=[{"value": 4200, "until": "2026-12-31"}, {"value": 4500, "from": "2027-01-01"}]
)


def shown(one, today=TODAY):
    found = stretches(one, today, lambda period: str(period.value), "?")
    return [(stretch.words, str(stretch.until)) for stretch in found]


def test_next_value_follows_on_its_day_and_the_question_after_the_check_date():
    assert shown(COMING) == [("4200", "2026-12-31"), ("4500", "2027-03-31"), ("?", "None")]


def test_same_value_in_two_periods_is_one_stretch():
    same = fact(periods=[{"value": 42, "until": "2026-12-31"}, {"value": 42, "from": "2027-01-01"}])

    assert shown(same) == [("42", "2027-03-31"), ("?", "None")]


def test_past_its_check_date_a_fact_is_a_question_for_ever():
    assert shown(COMING, date(2027, 4, 1)) == [("?", "None")]


def test_on_its_check_date_the_value_still_stands():
    assert shown(COMING, date(2027, 3, 31))[0] == ("4500", "2027-03-31")


def test_value_that_ends_without_a_next_one_becomes_a_question():
    ended = fact(periods=[{"value": 4200, "until": "2026-12-31"}])

    assert shown(ended) == [("4200", "2026-12-31"), ("?", "None")]


def test_period_after_the_check_date_is_never_promised():
    late = fact(
        periods=[{"value": 4200, "until": "2027-05-31"}, {"value": 4500, "from": "2027-06-01"}]
    )

    assert shown(late) == [("4200", "2027-03-31"), ("?", "None")]
