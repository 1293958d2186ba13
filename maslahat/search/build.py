"""Build all search files of one language, as texts. Writes nothing."""

from collections.abc import Mapping, Sequence
from typing import Any

from maslahat.search.document import Document
from maslahat.search.index import collect
from maslahat.search.pack import pack_index, pack_text
from maslahat.search.rules import Rules
from maslahat.search.sentences import sentences
from maslahat.search.terms import terms

# What the box says to readers; the rest of data/ui stays out of the file.
UI_TEXTS = ("search_none", "search_try", "search_count", "search_more", "search_emergency")


def build(
    documents: Sequence[Document],
    rules: Rules,
    ui: Mapping[str, str],
    lang: str,
    edition: str,
) -> dict[str, str]:
    """Every search file of a language: its name from the root of the site, and its text.

    Pages are numbered, and equal results listed, in the order of the documents.
    """
    postings = collect(documents, rules)
    head = {
        "lang": lang,
        "edition": edition,
        "pages": _pages(documents, postings.lengths),
        "topics": _topics(documents),
        "rules": _rules(rules),
        "ui": {name: ui[name] for name in UI_TEXTS},
    }
    files = {f"search/{lang}.js": pack_index(head, postings.counts)}
    for number, document in enumerate(documents):
        files[f"search/{lang}/{number}.js"] = pack_text(document.url, _sentences(document))
    return files


def engine(parts: Sequence[str]) -> str:
    """The script `search/engine.js`: terms.js, rank.js and client.js, in this order.

    Drops indents and lines that are only a comment. Our scripts have no strings of several
    lines, a test sees to that; so nothing else can be lost.
    """
    lines = (line.strip() for part in parts for line in part.splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith("//"))


def _pages(
    documents: Sequence[Document], lengths: Sequence[int]
) -> list[tuple[str, str, str, int]]:
    return [
        (document.url, document.title, document.topic, length)
        for document, length in zip(documents, lengths, strict=True)
    ]


def _topics(documents: Sequence[Document]) -> list[tuple[str, str]]:
    """Title and url of each topic once, in the order they come up.

    The shortest of its titles: a page in another language adds that language's name.
    """
    titles: dict[str, str] = {}
    for document in documents:
        known = titles.get(document.topic_url, document.topic)
        titles[document.topic_url] = min(known, document.topic, key=len)
    return [(title, url) for url, title in titles.items() if title]


def _rules(rules: Rules) -> dict[str, Any]:
    stop = {term for word in rules.stop for term in terms(word, rules)}
    return {"fold": dict(sorted(rules.fold.items())), "stop": sorted(stop)}


def _sentences(document: Document) -> list[tuple[str, str, str]]:
    """Sections with one sentence a line, so that the browser need not know where one ends."""
    return [
        (section, heading, "\n".join(sentences(text)))
        for section, heading, text in document.sections
    ]
