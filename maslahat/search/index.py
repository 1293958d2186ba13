"""Count the terms of documents. Knows nothing of files or browsers."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import NamedTuple

from maslahat.search.document import Document
from maslahat.search.rules import Rules
from maslahat.search.terms import terms


@dataclass(frozen=True)
class Field:
    """How much one occurrence counts, and how far a long text lowers that (the b of BM25F)."""

    weight: float
    b: float


# A title says what a page is about; keywords are what readers call it: docs/search.md, Rank.
FIELDS = {
    "title": Field(3, 0.5),
    "keywords": Field(3, 0.5),
    "heading": Field(2, 0.5),
    "body": Field(1, 0.6),
}


@dataclass(frozen=True)
class Postings:
    """Units are numbered through all pages: of each page first the title, then its sections.

    `counts[term][unit]`, units ascending, is the tf of BM25F: what the occurrences in all fields
    count together. `units[page]` is how many units a page has.
    """

    counts: dict[str, dict[int, float]]
    units: list[int]


class _Text(NamedTuple):
    """One field of one unit: how often each term stands in it, and how many they are together."""

    unit: int
    field: str
    times: Counter[str]
    length: int


def collect(documents: Sequence[Document], rules: Rules) -> Postings:
    """Count every term but stop words; pages keep the order of the documents."""
    texts = list(_texts(documents, rules))
    usual = {name: _usual_length(texts, name) for name in FIELDS}
    counts: dict[str, dict[int, float]] = defaultdict(dict)
    for text in texts:
        field = FIELDS[text.field]
        length = text.length / usual[text.field]
        worth = field.weight / (1 - field.b + field.b * length)
        for term, times in text.times.items():
            units = counts[term]
            units[text.unit] = units.get(text.unit, 0) + worth * times
    return Postings(
        counts={term: counts[term] for term in sorted(counts)},
        units=[1 + len(document.sections) for document in documents],
    )


def _texts(documents: Iterable[Document], rules: Rules) -> Iterator[_Text]:
    """Every field of every unit, units ascending."""
    title = 0  # the unit of the page's title
    for document in documents:
        yield _text(title, "title", document.title, rules)
        yield _text(title, "keywords", "\n".join(document.keywords), rules)
        for unit, (_, heading, body) in enumerate(document.sections, title + 1):
            yield _text(unit, "heading", heading, rules)
            yield _text(unit, "body", body, rules)
        title += 1 + len(document.sections)


def _text(unit: int, field: str, text: str, rules: Rules) -> _Text:
    times = Counter(terms(text, rules))
    for stop in times.keys() & rules.stop_terms:
        del times[stop]
    return _Text(unit, field, times, times.total())


def _usual_length(texts: Iterable[_Text], field: str) -> float:
    """Of the texts that have any: empty ones would make the others long."""
    return fmean([text.length for text in texts if text.field == field and text.length] or [1])
