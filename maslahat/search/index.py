"""Count the terms of documents, with the Builder of lunr. Knows nothing of files or browsers."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from lunr.builder import Builder
from lunr.pipeline import Pipeline

from maslahat.search.document import Document
from maslahat.search.rules import Rules
from maslahat.search.terms import terms

# How much one occurrence counts: docs/search.md, Rank. A title says what a page is about; keywords
# are what readers call it.
WEIGHTS = {"title": 3, "keywords": 3, "heading": 2, "body": 1}


@dataclass(frozen=True)
class Postings:
    """`counts[term][page]` is the weighted number of occurrences; pages ascend from 0.

    `lengths[page]` is the sum of a page's counts.
    """

    counts: dict[str, dict[int, int]]
    lengths: list[int]


def collect(documents: Sequence[Document], rules: Rules) -> Postings:
    """Count every term of every document; pages keep the order of the documents."""
    builder = _new_builder()
    for page, document in enumerate(documents):
        builder.add({"page": page} | _fields(document, rules))
    return _weigh(builder, len(documents))


def _new_builder() -> Any:
    """A Builder without lunr's trimmer, stop words and stemmer: they delete Cyrillic."""
    builder = Builder()
    builder.ref("page")
    for name, weight in WEIGHTS.items():
        builder.field(name, boost=weight)
    builder.pipeline.reset()
    builder.pipeline.add(_split)
    return builder


def _split(token: Any, _place: int, _tokens: Any) -> list[str]:
    # A field comes as one token, because wrapping each word in a lunr Token costs 1.5 ms a page.
    words: list[str] = token.string.split()
    return words


Pipeline.register_function(_split, "maslahat-split")


def _fields(document: Document, rules: Rules) -> dict[str, list[str]]:
    texts = {
        "title": [document.title],
        "keywords": document.keywords,
        "heading": [heading for _, heading, _ in document.sections],
        "body": [text for _, _, text in document.sections],
    }
    return {name: _one_token(parts, rules) for name, parts in texts.items()}


def _one_token(texts: Iterable[str], rules: Rules) -> list[str]:
    # A list, or lunr would cut the text at hyphens and spaces by rules of its own.
    return [" ".join(terms("\n".join(texts), rules))]


def _weigh(builder: Any, page_count: int) -> Postings:
    counts: dict[str, dict[int, int]] = defaultdict(dict)
    lengths = [0] * page_count
    # lunr names a field of a document "title/0"; they come in the order they were added.
    for reference, found in builder.field_term_frequencies.items():
        name, page = reference.split("/")
        _add(counts, lengths, int(page), WEIGHTS[name], found)
    return Postings(counts=dict(counts), lengths=lengths)


def _add(
    counts: dict[str, dict[int, int]],
    lengths: list[int],
    page: int,
    weight: int,
    found: dict[str, int],
) -> None:
    for term, times in found.items():
        pages = counts[term]
        pages[page] = pages.get(page, 0) + weight * times
        lengths[page] += weight * times
