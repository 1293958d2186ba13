"""What a page says of itself: a draft, signed, or signed too long ago."""

from datetime import date

import pytest
from site_samples import UI, page

from maslahat.view import standing

MARK = "2026-11-21-00412"
REVIEW = {"by": "lawyer", "on": "2026-12-01", "against": MARK}
SIGNED = "Проверено: юрист, 01.12.2026. Следующая проверка — до 30.05.2027."
OVERDUE = "Срок проверки прошёл 30.05.2027: сверьте с источником."
DRAFT = "Черновик: юрист ещё не подписал."
STATES = [
    ("nobody signed", None, MARK, "2026-12-01", DRAFT),
    ("signed", REVIEW, MARK, "2027-05-30", SIGNED),
    ("signed too long ago", REVIEW, MARK, "2027-05-31", OVERDUE),
    (
        "changed since",
        REVIEW,
        "2026-12-05-00001",
        "2026-12-05",
        f"{DRAFT} После подписи текст изменился.",
    ),
]


@pytest.mark.parametrize(
    ("why", "review", "mark", "today", "text"), STATES, ids=[row[0] for row in STATES]
)
def test_page_says_who_vouches_for_it(why, review, mark, today, text):
    guide = page("ru/labour/wages.md", review=review)

    assert standing.of(guide, mark, date.fromisoformat(today), UI["ru"]).text == text


def test_signature_runs_out_in_an_old_copy_too():
    guide = page("ru/labour/wages.md", review=REVIEW)
    signed = standing.of(guide, MARK, date(2026, 12, 1), UI["ru"])

    assert signed.dated == f' data-until="2027-05-30" data-then="{OVERDUE}"'
