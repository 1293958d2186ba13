"""The calls of a page become what readers see, on one day and in one language."""

from maslahat.expansion.expander import Expander
from maslahat.expansion.held import Held

__all__ = ["Expander", "Held"]
