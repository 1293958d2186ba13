"""Pairs of words: forms of one must match, neighbours of the alphabet must not.

The words of the built guides are the known ones, as they are for a reader of the site.
"""

from collections.abc import Iterator
from pathlib import Path

from bench import sites
from bench.places import LANGS, ROOT
from bench.row import Row, judged, skipped
from bench.searching import goals
from bench.searching.examples import some
from bench.searching.rows_of import rows_of
from maslahat import built, search
from maslahat.search.grammar import match, proven
from maslahat.search.rules import Rules
from maslahat.search.terms import terms


def measure(folder: Path) -> Iterator[Row]:
    for lang in LANGS:
        files = [folder / f"{lang}_{sign}.tsv" for sign in ("pos", "neg")]
        if not all(file.exists() for file in files):
            yield skipped(f"{lang} word pairs", f"{files[0]} or {files[1].name} is not there")
            continue
        yield from _of(lang, *map(rows_of, files))


def _of(lang: str, same: list[dict[str, str]], other: list[dict[str, str]]) -> Iterator[Row]:
    rules = search.load_rules(ROOT / "data" / "search" / f"{lang}.yml")
    known = _known(lang, rules)
    missed = [
        f"{row['form']}/{row['must_match']}"
        for row in same
        if not _is_match(row["form"], row["must_match"], rules, known)
    ]
    mixed = [
        f"{row['a']}/{row['b']}" for row in other if _is_match(row["a"], row["b"], rules, known)
    ]
    yield goals.at_least(
        f"{lang} pairs that must match",
        1 - len(missed) / len(same),
        goals.MATCH[lang],
        f"{len(same)} pairs; missed: {some(missed)}",
    )
    conflation = len(mixed) / len(other)
    remark = f"{len(other)} pairs; mixed up: {some(mixed)}"
    yield judged(
        f"{lang} pairs mixed up", round(conflation, 3), goals.MOST_CONFLATION[lang], "", remark
    )


def _is_match(one: str, other: str, rules: Rules, known: frozenset[str]) -> bool:
    """Some word of one matches some word of the other; most rows have one word each."""
    grammar = rules.grammar
    return any(
        match(left, right, grammar, known)
        for left in terms(one, rules)
        for right in terms(other, rules)
    )


def _known(lang: str, rules: Rules) -> frozenset[str]:
    pages = [page for page in built.read_all(sites.real()) if page.is_guide and page.lang == lang]
    texts = (f"{section.heading} {section.text}" for page in pages for section in page.sections)
    vocabulary = {term for text in texts for term in terms(text, rules)}
    return frozenset(proven(sorted(vocabulary), rules.grammar))
