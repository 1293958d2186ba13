"""What in data/search/<lang>.yml could not work as its author thinks. Reads no file itself."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from maslahat.search.ending_flaws import ending_flaws

_KEYS = ("lookalikes", "spelling", "fold", "stop", "endings", "latin", "sound", "signs")

# What Python and browsers of 2016 read alike. No \w, \p, lookbehind, named groups, flags, x*+.
_PORTABLE = re.compile(
    r"(?:[^\\()\[\]{}*+?]|\\[1-9]|\((?:\?[:=!])?|\)|\[\^?[^\\\[\]]+\]|(?<![*+?(|])[*+?])*"
)


def flaws(data: Any) -> Iterator[str]:
    """One sentence for each flaw, the gravest first."""
    if not isinstance(data, dict):
        yield f"The file holds a {type(data).__name__} instead of the keys {_listed(_KEYS)}."
        return
    for key in data:
        if key not in _KEYS:
            yield f"Nobody reads the key {key!r}; there are {_listed(_KEYS)}."
    yield from _fold_flaws(data.get("fold", {}))
    yield from _lookalike_flaws(data.get("lookalikes", {}))
    yield from _stop_flaws(data.get("stop", []))
    for key in ("spelling", "latin", "sound"):
        yield from _rewriting_flaws(key, data.get(key, []))
    signs = data.get("signs", "")
    yield from _rule_flaws("signs", signs, "") if _is_small(signs) else _no_pattern(signs)
    if isinstance(data.get("fold", {}), dict):
        yield from ending_flaws(data.get("endings", {}), data.get("fold", {}))


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _fold_flaws(fold: Any) -> Iterator[str]:
    if not isinstance(fold, dict):
        yield f"The key 'fold' holds {fold!r} instead of pairs of letters."
        return
    for letter, found_by in fold.items():
        if not (_is_small(letter) and len(letter) == 1 and _is_small(found_by)):
            yield f"The pair {letter!r}: {found_by!r} is not one small letter and small letters."


def _lookalike_flaws(lookalikes: Any) -> Iterator[str]:
    if not isinstance(lookalikes, dict):
        yield f"The key 'lookalikes' holds {lookalikes!r} instead of pairs of letters."
        return
    for pair in lookalikes.items():
        if not all(_is_small(letter) and len(letter) == 1 for letter in pair):
            yield f"The look-alikes {pair[0]!r}: {pair[1]!r} are not two small letters."


def _stop_flaws(stop: Any) -> Iterator[str]:
    if not isinstance(stop, list):
        yield f"The key 'stop' holds {stop!r} instead of a list of words."
        return
    for word in stop:
        if not _is_small(word):  # YAML reads no and on as false and true
            yield f"The stop word {word!r} is not a word in small letters; quotes may help."


def _rewriting_flaws(key: str, rules: Any) -> Iterator[str]:
    if not isinstance(rules, list):
        yield f"The key {key!r} holds {rules!r} instead of a list of rules."
        return
    for rule in rules:
        is_pair = isinstance(rule, list) and len(rule) == 2 and all(map(_is_small, rule))
        yield from _rule_flaws(key, *rule) if is_pair else _no_pair(key, rule)


def _no_pattern(signs: Any) -> Iterator[str]:
    yield f"The key 'signs' holds {signs!r} instead of a pattern of small letters."


def _no_pair(key: str, rule: Any) -> Iterator[str]:
    yield f"The rule {rule!r} of {key!r} is not a pattern and a text in small letters."


def _rule_flaws(key: str, pattern: str, text: str) -> Iterator[str]:
    if not _PORTABLE.fullmatch(pattern):
        yield f"The pattern {pattern!r} of {key!r} has signs that browsers may read otherwise."
        return
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        yield f"The pattern {pattern!r} of {key!r} cannot be read: {error}."
        return
    if key != "signs" and compiled.match(""):
        yield f"The pattern {pattern!r} of {key!r} fits no letter at all, so it fits everywhere."
    wrong = re.sub(r"\$[1-9](?!\d)|[^$\\]", "", text)
    groups = map(int, re.findall(r"\$([1-9])", text))
    if wrong or max(groups, default=0) > compiled.groups:
        yield f"The text {text!r} of {key!r} has signs other than letters and its groups $1, $2."


def _is_small(text: Any) -> bool:
    return isinstance(text, str) and text == text.lower()
