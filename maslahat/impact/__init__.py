"""What a change of one fact or law does to the sentences that readers see. Reads no files."""

from maslahat.impact.change import Change, ValueUnfitError, coming, same, since, to
from maslahat.impact.report import of_fact, of_law
from maslahat.impact.touched import Plain, Touched, touched

__all__ = [
    "Change",
    "Plain",
    "Touched",
    "ValueUnfitError",
    "coming",
    "of_fact",
    "of_law",
    "same",
    "since",
    "to",
    "touched",
]
