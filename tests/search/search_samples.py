"""Documents and vectors that several tests of search read."""

import json
from pathlib import Path

from maslahat.search import Document

ROOT = Path(__file__).parent.parent.parent
SCRIPTS = ROOT / "overrides" / "assets" / "search"
LANGS = ("ru", "ky", "tg", "uz")
VECTORS = json.loads((Path(__file__).parent / "vectors.json").read_text(encoding="utf-8"))
UI = {
    name: name
    for name in ("search_none", "search_try", "search_count", "search_more", "search_emergency")
}


def document(title: str = "", text: str = "", **others) -> Document:
    """A page with one section of text; `url` and the rest may be given."""
    fields = {
        "url": f"ru/{title}.html",
        "title": title,
        "topic": "",
        "topic_url": "",
        "keywords": (),
        "sections": (("", "", text),),
    }
    return Document(**(fields | others))


def name_of(vector: dict[str, str]) -> str:
    """How a test report names a vector."""
    return f"{vector['lang']}: {vector['why']}"
