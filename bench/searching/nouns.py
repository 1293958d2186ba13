"""Nouns of free Tajik and Uzbek dictionaries that the texts use, with their regular forms."""

import json
from collections.abc import Iterator, Set
from importlib import resources

from bench.searching import tajik, uzbek
from bench.searching.attested import attested

_UZBEK_1995 = str.maketrans({"ö": "oʻ", "ğ": "gʻ", "ş": "sh", "ç": "ch", "ñ": "ng"})
# The dictionary takes some forms of verbs for nouns: tortib, keldi; or their negation: olma.
# or the stem itself: oʻting is "pass" in these texts, and oʻt as a noun is grass.
_OF_VERBS = ("", "ib", "b", "di", "gan", "sa", "ma", "may", "sh", "ish", "ar", "adi")


def of_tajik(vocabulary: Set[str]) -> Iterator[tuple[str, frozenset[str]]]:
    data = resources.files("tajiknlp") / "data" / "tajik_pos.jsonl"
    rows = map(json.loads, data.read_text(encoding="utf-8").splitlines())
    nouns = {row["tajik"].lower() for row in rows if row["part_of_speech"] == "исм"}
    yield from attested(nouns, vocabulary, tajik.forms)


def of_uzbek(vocabulary: Set[str]) -> Iterator[tuple[str, frozenset[str]]]:
    data = resources.files("zirhuzmorph") / "data" / "lexicon.tsv"
    rows = [line.split("\t") for line in data.read_text(encoding="utf-8").splitlines()]
    words = {(row[0].translate(_UZBEK_1995), row[1]) for row in rows}
    nouns = {
        word
        for word, kind in words
        if kind == "N" and not any((stem, "V") in words for stem in _stems(word))
    }
    yield from attested(nouns, vocabulary, uzbek.forms)


def _stems(word: str) -> Iterator[str]:
    return (word.removesuffix(ending) for ending in _OF_VERBS if word.endswith(ending))
