"""Where the work stands, page by page and language by language. For editors, not for readers."""

from maslahat.reviews import State
from maslahat.status.overview import Cell, Overview, overview
from maslahat.status.page import as_html
from maslahat.status.text import as_text
from maslahat.status.words import cell as in_words

__all__ = ["Cell", "Overview", "State", "as_html", "as_text", "in_words", "overview"]
