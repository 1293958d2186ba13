"""What templates print: plain values only, so that they survive a change of generator."""

from maslahat.view.values import View
from maslahat.view.views import Views

__all__ = ["View", "Views"]
