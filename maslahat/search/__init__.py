"""From the text of pages to the files a browser searches in. Knows strings, not our model."""

from maslahat.search.build import build
from maslahat.search.document import Document
from maslahat.search.engine import LATER, PARTS, engine
from maslahat.search.forms import is_form
from maslahat.search.language import Language, load_language
from maslahat.search.rules import Rules, load_rules
from maslahat.search.synonyms import load_synonyms

__all__ = [
    "LATER",
    "PARTS",
    "Document",
    "Language",
    "Rules",
    "build",
    "engine",
    "is_form",
    "load_language",
    "load_rules",
    "load_synonyms",
]
