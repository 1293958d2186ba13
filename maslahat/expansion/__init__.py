"""The calls of a page become what readers see, on one day and in one language."""

from maslahat.expansion.expander import Expander

__all__ = ["Expander"]
