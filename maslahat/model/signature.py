"""Who vouches for a text or a value, when, and for which state of it."""

from datetime import date
from enum import StrEnum

from maslahat.model.frozen import Frozen


class Role(StrEnum):
    """Who looked. No names are stored: a role is what a reader can weigh."""

    LAWYER = "lawyer"
    EDITOR = "editor"
    TRANSLATOR = "translator"


class FactReview(Frozen):
    """`against` is the edition of the law that was open beside the value, as its date."""

    by: Role
    on: date
    against: date


class PageReview(Frozen):
    """`against` is the edition printed at the foot of the page that was read: 2026-11-21-40412."""

    by: Role
    on: date
    against: str
