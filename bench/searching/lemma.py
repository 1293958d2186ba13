"""A lemma of the collection: its forms and the documents that must be found by any of them."""

import functools
import importlib
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from bench.places import ROOT
from bench.searching import collection
from bench.searching.uzbek_scripts import uzbek_latin
from bench.searching.words import words
from maslahat import search

MIN_LETTERS = 3
MAX_DOCUMENTS = 5  # more could not all stand among the first five


@dataclass(frozen=True)
class Lemma:
    """`attested`: its forms in the texts; `others`: those nowhere in them; both sorted."""

    name: str
    attested: tuple[str, ...]
    others: tuple[str, ...]
    documents: frozenset[str]


# The module is imported when asked for: its packages belong to this benchmark alone.
_ORACLES = {
    "ru": ("russian", "lemmas"),
    "ky": ("kyrgyz_nouns", "nouns"),
    "tg": ("nouns", "of_tajik"),
    "uz": ("nouns", "of_uzbek"),
}


@functools.cache
def lemmas(lang: str) -> tuple[Lemma, ...]:
    """All that can be judged, by name; raises npm.UnavailableError or ImportError."""
    where = _where(lang)
    module, name = _ORACLES[lang]
    oracle = getattr(importlib.import_module(f"bench.searching.{module}"), name)
    stop = search.load_rules(ROOT / "data" / "search" / f"{lang}.yml").stop
    # Nobody looks for «when» or "I", which these dictionaries take for nouns.
    forms = {name: some for name, some in oracle(where.keys()) if name not in stop}
    return tuple(_judgeable(forms, where))


def _where(lang: str) -> dict[str, set[str]]:
    """Word -> urls of the documents it stands in."""
    where: dict[str, set[str]] = {}
    for passage in collection.passages(lang):
        text = f"{passage.title} {passage.text}"
        # «патент» in an Uzbek text is the word patent.
        for word in words(uzbek_latin(text) if lang == "uz" else text):
            where.setdefault(word, set()).add(passage.url)
    return where


def _judgeable(forms: Mapping[str, Set[str]], where: Mapping[str, Set[str]]) -> Iterator[Lemma]:
    """Lemmas in few documents. One whose form in the texts may be another's is left out:
    nobody could say which of the two is meant there."""
    owners: dict[str, int] = {}
    for some in forms.values():
        for form in some:
            owners[form] = owners.get(form, 0) + 1
    for name, some in sorted(forms.items()):
        attested = sorted(form for form in some if form in where)
        documents = frozenset().union(*(where[form] for form in attested))
        is_clear = all(owners[form] == 1 for form in attested)
        if is_clear and len(name) >= MIN_LETTERS and len(documents) <= MAX_DOCUMENTS:
            others = sorted(form for form in some if form not in where and owners[form] == 1)
            yield Lemma(name, tuple(attested), tuple(others), documents)
