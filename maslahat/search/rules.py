"""Read how one language is searched. Knows one file only: data/search/<lang>.yml."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

_KEYS = ("fold", "stop")


@dataclass(frozen=True, eq=False)  # compared by identity: folding is remembered per Rules
class Rules:
    """`fold` turns one small letter into what it is found by; `stop` words count for little."""

    fold: Mapping[str, str]
    stop: tuple[str, ...] = ()


def load_rules(path: Path) -> Rules:
    """Read the rules of a language; one that could not work raises ValueError."""
    with path.open(encoding="utf-8") as file:
        data = yaml.load(file, Loader=yaml.CSafeLoader) or {}  # the safe loader, in C
    flaw = next(_flaws(data), "")
    if flaw:
        raise ValueError(
            f"{path}\n"
            f"  {flaw}  [search-rules]\n"
            "  Why it matters: the rule does nothing, and readers miss the pages it is for.\n"
            "  What to do: correct the file as docs/search.md describes it."
        )
    return Rules(fold=data.get("fold", {}), stop=tuple(data.get("stop", ())))


def _flaws(data: Any) -> Iterator[str]:
    if not isinstance(data, dict):
        yield f"The file holds a {type(data).__name__} instead of the keys fold and stop."
        return
    for key in data:
        if key not in _KEYS:
            yield f"Nobody reads the key {key!r}; there are fold and stop."
    yield from _fold_flaws(data.get("fold", {}))
    yield from _stop_flaws(data.get("stop", []))


def _fold_flaws(fold: Any) -> Iterator[str]:
    if not isinstance(fold, dict):
        yield f"The key 'fold' holds {fold!r} instead of pairs of letters."
        return
    for letter, found_by in fold.items():
        if not (_is_small(letter) and len(letter) == 1 and _is_small(found_by)):
            yield f"The pair {letter!r}: {found_by!r} is not one small letter and small letters."


def _stop_flaws(stop: Any) -> Iterator[str]:
    if not isinstance(stop, list):
        yield f"The key 'stop' holds {stop!r} instead of a list of words."
        return
    for word in stop:
        if not _is_small(word):  # YAML reads no and on as false and true
            yield f"The stop word {word!r} is not a word in small letters; quotes may help."


def _is_small(text: Any) -> bool:
    return isinstance(text, str) and text == text.lower()
