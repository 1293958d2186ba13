"""Read how one language is searched. Knows one file only."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

_KEYS = frozenset({"fold", "stop"})


@dataclass(frozen=True, eq=False)  # compared by identity: folding is remembered per Rules
class Rules:
    """`fold` turns one small letter into what it is found by; `stop` words count for little."""

    fold: Mapping[str, str]
    stop: tuple[str, ...] = ()


def load_rules(path: Path) -> Rules:
    """Read data/search/<lang>.yml; a key or letter we do not know raises ValueError."""
    with path.open(encoding="utf-8") as file:
        data = yaml.load(file, Loader=yaml.CSafeLoader) or {}  # noqa: S506 -- a safe loader, in C
    _refuse_unknown_keys(path, data)
    fold = data.get("fold") or {}
    for letter, found_by in fold.items():
        _check_letter(path, letter, found_by)
    return Rules(fold=fold, stop=tuple(data.get("stop") or ()))


def _refuse_unknown_keys(path: Path, data: Mapping[str, Any]) -> None:
    unknown = ", ".join(sorted(map(str, set(data) - _KEYS)))
    if unknown:
        raise ValueError(
            f"{path}\n"
            f"  These search rules have keys nobody reads: {unknown}.  [search-rules]\n"
            "  Why it matters: the rule does nothing, and readers do not find the words it is for.\n"
            "  What to do: correct the spelling; the keys are: fold, stop."
        )


def _check_letter(path: Path, letter: Any, found_by: Any) -> None:
    one_small_letter = isinstance(letter, str) and len(letter) == 1 and letter == letter.lower()
    if one_small_letter and isinstance(found_by, str) and found_by == found_by.lower():
        return
    raise ValueError(
        f"{path}\n"
        f"  The folding of {letter!r} to {found_by!r} cannot be used.  [search-rules]\n"
        "  Why it matters: words with this letter would stay unfindable.\n"
        "  What to do: write one small letter, a colon, and small letters in quotes."
    )
