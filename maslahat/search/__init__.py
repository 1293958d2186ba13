"""From the text of pages to the files a browser searches in. Knows strings, not our model."""

from maslahat.search.build import build, engine
from maslahat.search.document import Document
from maslahat.search.rules import Rules, load_rules

__all__ = ["Document", "Rules", "build", "engine", "load_rules"]
