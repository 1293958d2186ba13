"""Who vouches for a page today: is its signature there, still about this text, and still fresh?"""

from datetime import date, timedelta
from enum import StrEnum

from maslahat.model import Page


class State(StrEnum):
    """What readers and editors are told about the signature of a page."""

    DRAFT = "draft"
    SIGNED = "signed"
    OVERDUE = "overdue"
    CHANGED = "changed"  # the text is no longer the one that was signed: to a reader a draft


def state(page: Page, edition: str, today: date) -> State:
    """The state of a page whose text is `edition` today; its review may name another one."""
    review = page.description.review
    if review is None:
        return State.DRAFT
    if review.against != edition:
        return State.CHANGED
    return State.OVERDUE if last_day(page) < today else State.SIGNED


def last_day(page: Page) -> date:
    """The last day on which the signature of a page counts; of an unsigned one, the first ever."""
    review = page.description.review
    return review.on + timedelta(days=page.description.review_in) if review else date.min
