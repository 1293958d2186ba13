"""Queries of the engine test, the same in every run on the same texts."""

import functools
import hashlib
from dataclasses import dataclass

from bench.searching.kinds import typed
from bench.searching.lemma import Lemma, lemmas

LEMMAS = 160  # a language, as in the study the goals come from; Kyrgyz has fewer to give


@dataclass(frozen=True)
class Query:
    """`documents` are the urls that answer it."""

    kind: str
    text: str
    documents: frozenset[str]


@functools.cache
def queries(lang: str) -> tuple[Query, ...]:
    """Raises npm.UnavailableError or ImportError when texts or dictionaries are missing."""
    chosen = sorted((one for one in lemmas(lang) if one.others), key=_by_hash)[:LEMMAS]
    return tuple(
        Query(kind, text, lemma.documents) for lemma in chosen for kind, text in typed(lemma, lang)
    )


def _by_hash(lemma: Lemma) -> str:
    """An order that has nothing to do with the word, and changes little when texts do."""
    return hashlib.sha256(lemma.name.encode()).hexdigest()
