"""Nouns of a Kyrgyz treebank that the texts use, with their regular forms."""

from collections.abc import Iterator, Set
from pathlib import Path

from bench.searching import kyrgyz
from bench.searching.attested import attested

LIST = Path(__file__).with_suffix(".txt")  # says where it comes from


def nouns(vocabulary: Set[str]) -> Iterator[tuple[str, frozenset[str]]]:
    lines = LIST.read_text(encoding="utf-8").splitlines()
    listed = {line for line in lines if line and not line.startswith("#")}
    yield from attested(listed, vocabulary, kyrgyz.forms)
