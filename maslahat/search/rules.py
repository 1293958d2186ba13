"""Read how one language is searched. Knows one file only: data/search/<lang>.yml."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from maslahat.search.flaws import flaws
from maslahat.search.grammar import Grammar
from maslahat.search.rewriting import Rewriting
from maslahat.search.terms import Letters, terms

# What grammar.js expects of a language without endings: every part, so that it need not ask.
_NO_ENDINGS: Mapping[str, Any] = {
    "letters": {},
    "slots": {},
    "whole": "n",
    "starts": [],
    "irregular": {},
    "harmony": {},
    "free": [],
    "prefixes": {},
}


@dataclass(frozen=True, eq=False)
class Rules(Letters):
    """All that search knows of a language; `signs` is a regex that tells a query in it."""

    stop: tuple[str, ...] = ()
    endings: Mapping[str, Any] = field(default_factory=dict)
    latin: Rewriting = field(default_factory=Rewriting)
    sound: Rewriting = field(default_factory=Rewriting)
    signs: str = ""

    @cached_property
    def grammar(self) -> Grammar:
        return Grammar(self.endings)

    @cached_property
    def stop_terms(self) -> frozenset[str]:
        """The stop words as terms."""
        return frozenset(term for word in self.stop for term in terms(word, self))

    def for_browser(self) -> dict[str, Any]:
        """What `Maslahat.language` of language.js takes; the same rules give the same JSON."""
        return {
            "lookalikes": list(map(dict, self.repairs)),
            "spelling": self.spelling.pairs,
            "fold": dict(sorted(self.fold.items())),
            "stop": sorted(self.stop_terms),
            "endings": self._endings(),
            "latin": self.latin.pairs,
            "sound": self.sound.pairs,
        }

    def _endings(self) -> dict[str, Any]:
        """Lists instead of maps where grammar.js goes through all of them."""
        endings = {**_NO_ENDINGS, **self.endings}
        for key in ("prefixes", "irregular"):
            named = endings[key].items()
            endings[key] = [[kinds, member] for kinds, members in named for member in members]
        endings["starts"] = [list(astuple(start)) for start in self.grammar.starts]
        return endings


def load_rules(path: Path) -> Rules:
    """Read the rules of a language; one that could not work raises ValueError."""
    with path.open(encoding="utf-8") as file:
        data = yaml.load(file, Loader=yaml.CSafeLoader) or {}  # the safe loader, in C
    flaw = next(flaws(data), "")
    if flaw:
        raise ValueError(
            f"{path}\n"
            f"  {flaw}  [search-rules]\n"
            "  Why it matters: the rule does nothing, and readers miss the pages it is for.\n"
            "  What to do: correct the file as docs/search.md describes it."
        )
    return as_rules(data)


def as_rules(data: Mapping[str, Any]) -> Rules:
    """Rules from what stands in the file, without a look at its flaws."""
    return Rules(
        fold=data.get("fold", {}),
        lookalikes=data.get("lookalikes", {}),
        spelling=Rewriting(data.get("spelling", ())),
        stop=tuple(data.get("stop", ())),
        endings=data.get("endings", {}),
        latin=Rewriting(data.get("latin", ())),
        sound=Rewriting(data.get("sound", ())),
        signs=data.get("signs", ""),
    )
