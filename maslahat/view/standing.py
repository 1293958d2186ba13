"""What a page says of itself: a draft, signed, or signed too long ago."""

from collections.abc import Mapping
from datetime import date

from maslahat.days import in_figures
from maslahat.expansion.dated import Words, attributes
from maslahat.model import Page
from maslahat.reviews import State, last_day, state
from maslahat.view.values import Standing


def of(page: Page, edition: str, today: date, ui: Mapping[str, str]) -> Standing:
    """The standing of a page whose text is `edition` on a day; an old copy finds out by itself."""
    now = state(page, edition, today)
    if now is State.SIGNED:
        row = [Words(_signed(page, ui), last_day(page)), Words(_overdue(page, ui), None)]
        return Standing(row[0].text, attributes(row), is_signed=True)
    if now is State.OVERDUE:
        return Standing(_overdue(page, ui))
    changed = [ui["changed_since"]] if now is State.CHANGED else []
    return Standing(" ".join([ui["draft"], *changed]))


def _signed(page: Page, ui: Mapping[str, str]) -> str:
    review = page.description.review
    assert review
    signed = ui["signed"].format(role=ui[f"role_{review.by}"], date=in_figures(review.on))
    return f"{signed} {ui['signed_next'].format(date=in_figures(last_day(page)))}"


def _overdue(page: Page, ui: Mapping[str, str]) -> str:
    return ui["overdue"].format(date=in_figures(last_day(page)))
