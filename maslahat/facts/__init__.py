"""Which value of a fact holds on a day, and how it reads in each language. No files, no clock."""

from maslahat.facts.periods import change_days, holding
from maslahat.facts.reading import Reader
from maslahat.facts.timeline import Stretch, stretches

__all__ = ["Reader", "Stretch", "change_days", "holding", "stretches"]
