"""The cases that stand beside the rules of each language hold, and no rule is without one."""

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

import pytest
import yaml
from search_samples import LANGS, ROOT

from maslahat.search.grammar import match, meet
from maslahat.search.rules import Rules, as_rules
from maslahat.search.sounds import skeleton, typed
from maslahat.search.terms import fold

FILES = {lang: ROOT / "data" / "search" / f"{lang}.yml" for lang in LANGS}
TEXTS = {lang: file.read_text(encoding="utf-8") for lang, file in FILES.items()}
DATA = {lang: yaml.load(text, Loader=yaml.CSafeLoader) for lang, text in TEXTS.items()}

# "# same: айлыгы/айлык, жумушка/жумуш", also over several lines of comment.
COMMENTS = re.compile(r"(?:^ *#.*\n)+", re.MULTILINE)
KINDS = "sounds apart|sounds|typed|same|apart|closer|looser"
CASES = re.compile(rf"\b({KINDS}):((?:[\s#]+[^\s/,]+/[^\s/,]+,?)+)")
LOOSE = ("d:", "v:")  # of match.js

Case = tuple[str, str, str]
Part = tuple[str | int, ...]


def cases_of(text: str) -> Iterator[Case]:
    for comment in COMMENTS.findall(text):
        for kind, pairs in CASES.findall(comment):
            for one, other in re.findall(r"([^\s/,#]+)/([^\s/,]+)", pairs):
                yield kind, one, other.rstrip(".")


CASES_OF = {lang: list(cases_of(text)) for lang, text in TEXTS.items()}


def heard(word: str, rules: Rules) -> str:
    return skeleton(typed(fold(word, rules), rules), rules)


def holds(case: Case, rules: Rules) -> bool:
    kind, one, other = case
    if kind == "typed":
        return typed(fold(one, rules), rules) == fold(other, rules)
    if kind.startswith("sounds"):
        return (heard(one, rules) == heard(other, rules)) == (kind == "sounds")
    words = fold(one, rules), fold(other, rules)
    if kind in ("closer", "looser"):
        return shares_closely(*words, rules) == (kind == "closer")
    return match(*words, rules.grammar) == (kind == "same")


def shares_closely(one: str, other: str, rules: Rules) -> bool:
    """Do two words share a stem by their forms alone?"""
    keys, others = (
        {key: proof for key, proof in rules.grammar.keys(word).items() if not key.startswith(LOOSE)}
        for word in (one, other)
    )
    return meet(keys, others, set())


def parts_of(data: Mapping[str, Any]) -> Iterator[Part]:
    """Where each rule stands in the data."""
    for key in ("spelling", "latin", "sound"):
        yield from ((key, at) for at in range(len(data.get(key, ()))))
    endings = data.get("endings", {})
    yield from (("endings", "starts", at) for at in range(len(endings.get("starts", ()))))
    yield from (("endings", "slots", name) for name in endings.get("slots", ()))
    for key in ("irregular", "prefixes"):
        for kind, members in endings.get(key, {}).items():
            yield from (("endings", key, kind, at) for at in range(len(members)))
    yield from (("endings", key) for key in ("harmony", "free") if key in endings)
    yield from ((key,) for key in ("lookalikes",) if key in data)


def without(data: Mapping[str, Any], part: Part) -> Rules:
    """Rules that lack one part; in a slot without arcs a word may only end."""
    poorer: Any = deepcopy(dict(data))
    place = poorer
    for step in part[:-1]:
        place = place[step]
    if "slots" in part:
        place[part[-1]] = "_"
    else:
        del place[part[-1]]
    return as_rules(poorer)


def name_of(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, tuple) else str(value)


EACH_CASE = [(lang, case) for lang in LANGS for case in CASES_OF[lang]]
EACH_PART = [(lang, part) for lang in LANGS for part in parts_of(DATA[lang])]


@pytest.mark.parametrize("lang", LANGS)
def test_no_case_is_written_so_that_nobody_reads_it(lang):
    rest = "".join(CASES.sub("", comment) for comment in COMMENTS.findall(TEXTS[lang]))

    assert re.findall(r"(?<!\S)[^\s/.]+/[^\s/.]+(?!\S)", rest) == []


@pytest.mark.parametrize(("lang", "case"), EACH_CASE, ids=name_of)
def test_a_case_beside_a_rule_holds(lang, case, rules):
    assert holds(case, rules[lang])


@pytest.mark.parametrize(("lang", "part"), EACH_PART, ids=name_of)
def test_without_a_rule_some_case_fails(lang, part):
    poorer = without(DATA[lang], part)

    assert not all(holds(case, poorer) for case in CASES_OF[lang])
