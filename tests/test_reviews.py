"""A signature counts for one text and for a while; readers are told when it does not."""

from datetime import date

import pytest
from site_samples import page

from maslahat import reviews
from maslahat.model.signature import PageReview, Role

EDITION = "2026-11-21-40412"
SIGNED = PageReview(by=Role.LAWYER, on=date(2026, 11, 21), against=EDITION)


@pytest.mark.parametrize(
    ("why", "review", "today", "state"),
    [
        ("nobody signed", None, date(2026, 11, 21), "draft"),
        ("signed today", SIGNED, date(2026, 11, 21), "signed"),
        ("the 180th day is the last", SIGNED, date(2027, 5, 20), "signed"),
        ("the 181st day", SIGNED, date(2027, 5, 21), "overdue"),
    ],
)
def test_state_when(why, review, today, state):
    given = page("ru/labour/wages.md", review=review)

    assert reviews.state(given, EDITION, today) == state


@pytest.mark.parametrize("today", [date(2026, 11, 21), date(2030, 1, 1)])
def test_text_changed_after_the_signature_is_not_signed_however_old_that_is(today):
    given = page("ru/labour/wages.md", review=SIGNED)

    assert reviews.state(given, "2026-11-22-00001", today) == "changed"


def test_page_may_set_its_own_term_of_review():
    given = page("ru/labour/wages.md", review=SIGNED, review_in=30)

    assert reviews.last_day(given) == date(2026, 12, 21)
