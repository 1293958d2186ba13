"""Count the terms of documents, with the Builder of lunr. Knows nothing of files or browsers."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from lunr.builder import Builder
from lunr.pipeline import Pipeline

from maslahat.search.document import Document
from maslahat.search.rules import Rules
from maslahat.search.terms import terms


@dataclass(frozen=True)
class Field:
    """How much one occurrence counts, and how far a long text lowers that (the b of BM25F)."""

    weight: float
    b: float


# A title says what a page is about; keywords are what readers call it: docs/search.md, Rank.
OF_PAGE = {"title": Field(3, 0.5), "keywords": Field(3, 0.5)}
OF_SECTION = {"heading": Field(2, 0.5), "body": Field(1, 0.6)}


@dataclass(frozen=True)
class Postings:
    """Units are numbered through all pages: of each page first the title, then its sections.

    `counts[term][unit]`, units ascending, is the tf of BM25F: what the occurrences in all fields
    count together. `units[page]` is how many units a page has.
    """

    counts: dict[str, dict[int, float]]
    units: list[int]


def collect(documents: Sequence[Document], rules: Rules) -> Postings:
    """Count every term but stop words; pages keep the order of the documents."""
    pages, sections = _new_builder(OF_PAGE), _new_builder(OF_SECTION)
    unit = 0
    for document in documents:
        whole = {"title": [document.title], "keywords": document.keywords}
        pages.add({"unit": unit} | _fields(whole, rules))
        for place, (_, heading, text) in enumerate(document.sections, unit + 1):
            part = {"heading": [heading], "body": [text]}
            sections.add({"unit": place} | _fields(part, rules))
        unit += 1 + len(document.sections)
    counts: _Counts = defaultdict(dict)
    _add(counts, pages, OF_PAGE)
    _add(counts, sections, OF_SECTION)
    return Postings(
        counts={term: dict(sorted(counts[term].items())) for term in sorted(counts)},
        units=[1 + len(document.sections) for document in documents],
    )


def _fields(texts: Mapping[str, Iterable[str]], rules: Rules) -> dict[str, list[str]]:
    return {name: _one_token(parts, rules) for name, parts in texts.items()}


def _one_token(texts: Iterable[str], rules: Rules) -> list[str]:
    """Texts as one token, because wrapping each word in a lunr Token costs 1.5 ms a page."""
    stop = rules.stop_terms
    # A list, or lunr would cut the text at hyphens and spaces by rules of its own.
    return [" ".join(term for term in terms("\n".join(texts), rules) if term not in stop)]


def _new_builder(fields: Iterable[str]) -> Any:
    """A Builder without lunr's trimmer, stop words and stemmer: they delete Cyrillic."""
    builder = Builder()
    builder.ref("unit")
    for name in fields:
        builder.field(name)
    builder.pipeline.reset()
    builder.pipeline.add(_split)
    builder.inverted_index = _Everything()
    return builder


class _Everything(dict[str, "_Everything"]):
    """Says to lunr that its own index has every term of every text already.

    It would be a million small dictionaries that nobody reads: half the time of indexing. lunr
    asks four times a word, so a term stays here once it was asked for, and no Python runs.
    """

    __contains__ = staticmethod(bool)  # no name is empty

    def __missing__(self, name: str) -> "_Everything":
        self[name] = self
        return self


def _split(token: Any, _place: int, _tokens: Any) -> list[str]:
    words: list[str] = token.string.split()
    return words


Pipeline.register_function(_split, "maslahat-split")

_Counts = dict[str, dict[int, float]]


def _add(counts: _Counts, builder: Any, fields: Mapping[str, Field]) -> None:
    """Add what all fields count, each less in texts longer than the field usually is."""
    usual = {name: fmean(_lengths(builder, name) or [1]) for name in fields}
    # lunr names a field of a document "title/0"; they come in the order they were added.
    for reference, found in builder.field_term_frequencies.items():
        name, number = reference.split("/")
        unit, field = int(number), fields[name]
        length = builder.field_lengths[reference] / usual[name]
        worth = field.weight / (1 - field.b + field.b * length)
        for term, times in found.items():
            units = counts[term]
            units[unit] = units.get(unit, 0) + worth * times


def _lengths(builder: Any, name: str) -> list[int]:
    lengths: Iterator[tuple[str, int]] = builder.field_lengths.items()
    return [length for reference, length in lengths if length and reference.startswith(name + "/")]
