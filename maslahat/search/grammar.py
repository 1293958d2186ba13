"""Candidate stems of a folded word, by the endings its language allows.

overrides/assets/search/grammar.js is the twin. docs/search.md explains the data. No regexes: what
may follow what is a net of slots, and what an ending is worth in a slot is worked out once.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Any

NOTHING, POSSIBLE, PROVEN = range(3)  # what an ending is worth as a proof of its stem

# Forms of a word begin with the same letters, unless `strays` says otherwise. HEAD in match.js.
SAME_LETTERS = 2

_SHORTEST = 2

# A longer ending is no chance, and tells as much as a letter of the stem: `ораларига`, not `карга`.
_SHORT_ENDING = 3

# A longer word is no word: a pasted file must neither freeze a phone nor exhaust the stack.
_LONGEST = 40


@dataclass(frozen=True)
class Arc:
    """`heads`: what the ending may go on with. `then`: the slot after it, "" for the end."""

    heads: tuple[str, ...]  # all of one length
    then: str
    worth: int


@dataclass(frozen=True)
class Start:
    """`slot` may follow a stem of `kind` that ends in `old`, which a dictionary writes `new`.

    `lasts`: one of these is its last letter. The browser gets the fields in this order.
    """

    kind: str
    slot: str
    lasts: str
    old: str
    new: str
    least: int
    sure: int


def arcs_of(slot: str) -> Iterator[tuple[str, str, int]]:
    """Of each arc as it is written: its letters, the slot it leads to, what it is worth."""
    for written in slot.split():
        head, _, then = written.partition(">")
        yield head.strip("?_"), then, POSSIBLE if head.endswith("?") else PROVEN


def _starts(one: Mapping[str, Any]) -> Iterator[Start]:
    least, sure = one.get("min", _SHORTEST), one.get("sure", 0)
    for old, new in one.get("swap", (("", ""),)):
        yield Start(one["class"], one["slot"], old[-1:] or one["after"], old, new, least, sure)


class Grammar:
    """The endings of one language; `data` is the key `endings` of data/search/<lang>.yml."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._letters = data.get("letters", {})
        self._data = data.get("slots", {})
        self._whole = data.get("whole", "n")
        self._harmony = data.get("harmony", {})
        self._free = data.get("free", ())
        self._slots = {name: self._by_first_letter(name) for name in self._data}
        self._ends = {name: self._worth_of_nothing(name) for name in self._data}
        self.starts = [start for one in data.get("starts", ()) for start in _starts(one)]
        self._starts = self._by_two_letters()
        self._prefixes = tuple(data.get("prefixes", {}).items())
        self._irregular = {
            kind + stem: group[0]
            for kind, groups in data.get("irregular", {}).items()
            for group in groups
            for stem in group
        }
        prefixes = [prefix for _, some in self._prefixes for prefix in some]
        self._strange = (*prefixes, *(name[1:] for name in self._irregular))
        # Many words end alike, and the build asks for a word again and again.
        self._worth = lru_cache(maxsize=65_536)(self._walk)
        self.keys = lru_cache(maxsize=65_536)(self._keys)

    def _keys(self, word: str) -> dict[str, bool]:
        """The keys `kind:stem` of a word in order, and whether the word proves each.

        Two words match when they share a key that one of them proves, or that another word of the
        pages does.
        """
        found = {self._key(self._whole, word): True}
        if len(word) > _LONGEST:
            return found
        self._split(word, "", found)
        for kinds, prefixes in self._prefixes:
            for prefix in prefixes:
                if word.startswith(prefix):
                    self._split(word[len(prefix) :], kinds, found)
        return found

    def strays(self, word: str) -> bool:
        """May a stem of the word begin with other letters than the word?"""
        return word.startswith(self._strange)

    def _key(self, kind: str, stem: str) -> str:
        return f"{kind}:{self._irregular.get(kind + stem, stem)}"

    def _arcs(self, name: str) -> Iterator[Arc]:
        """The arcs of a slot; one without letters becomes those of the slot it leads to."""
        for head, then, worth in arcs_of(self._data[name]):
            if head or not then:
                letters = (self._letters.get(letter, letter) for letter in head)
                yield Arc(tuple(map("".join, product(*letters))), then, worth)
                continue
            for arc in self._arcs(then):
                yield Arc(arc.heads, arc.then, min(worth, arc.worth))

    def _by_first_letter(self, name: str) -> dict[str, list[Arc]]:
        table: dict[str, list[Arc]] = {}
        for arc in self._arcs(name):
            for first in {head[0] for head in arc.heads if head}:
                table.setdefault(first, []).append(arc)
        return table

    def _by_two_letters(self) -> dict[str, list[Start]]:
        """Starts by the last letter of a stem and the one after it, if any: few are left to try."""
        table: dict[str, list[Start]] = {}
        for start in self.starts:
            firsts = [*self._slots[start.slot], *([""] if self._ends[start.slot] else [])]
            for last in start.lasts:
                for first in firsts:
                    table.setdefault(last + first, []).append(start)
        return table

    def _worth_of_nothing(self, name: str) -> int:
        return max((arc.worth for arc in self._arcs(name) if arc.heads == ("",)), default=NOTHING)

    def _split(self, word: str, kinds: str, found: dict[str, bool]) -> None:
        for end in range(1, len(word) + 1):
            ending = word[end:]
            for start in self._starts.get(word[end - 1 : end + 1], ()):
                if kinds and start.kind not in kinds:
                    continue
                worth = self._worth(ending, start.slot)  # most words fail here, and fast
                stem = self._stem(word, end, start) if worth else ""
                if stem and self._agrees(word, end, stem, start):
                    key = self._key(start.kind, stem)
                    told = len(stem) + (len(word) - end > _SHORT_ENDING)
                    is_proof = worth == PROVEN and told >= start.sure
                    found[key] = found.get(key, False) or is_proof

    def _stem(self, word: str, end: int, start: Start) -> str:
        """The stem in word[:end] as a dictionary has it, or nothing when it cannot be one."""
        if not word.endswith(start.old, 0, end):
            return ""
        stem = word[: end - len(start.old)] + start.new
        if start.kind + stem in self._irregular:
            return stem
        return stem if min(len(stem), end) >= start.least else ""

    def _walk(self, ending: str, slot: str) -> int:
        """What an ending is worth in the slot; NOTHING when it cannot stand there."""
        if not ending:
            return self._ends[slot]
        best = NOTHING
        for arc in self._slots[slot].get(ending[0], ()):
            if arc.worth > best:
                best = max(best, self._follow(ending, arc))
        return best

    def _follow(self, ending: str, arc: Arc) -> int:
        if not ending.startswith(arc.heads):
            return NOTHING
        rest = ending[len(arc.heads[0]) :]
        if arc.then:
            return min(arc.worth, self._worth(rest, arc.then))
        return NOTHING if rest else arc.worth

    def _agrees(self, word: str, end: int, stem: str, start: Start) -> bool:
        """Does the ending suit the stem as it is written here, or as a dictionary has it?"""
        if not start.new:
            return self._sings(word, end)
        ending = word[end:]
        return self._sings(stem, end - len(start.old)) and (
            self._sings(word, end) or self._sings(stem + ending, len(stem))
        )

    def _sings(self, text: str, first: int) -> bool:
        """Vowel harmony: from `first` on, every vowel suits the one before it."""
        harmony = self._harmony
        if not harmony:
            return True
        before = next((letter for letter in reversed(text[:first]) if letter in harmony), "")
        for at, letter in enumerate(text[first:], first):
            if letter not in harmony:
                continue
            if before and letter not in harmony[before]:
                pairs = text[at - 1 : at + 1], text[at : at + 2]
                if not any(pair in self._free for pair in pairs):
                    return False
            before = letter
        return True


def proven(words: Sequence[str], grammar: Grammar) -> set[str]:
    """The keys that some word proves."""
    return {key for word in words for key, is_proof in grammar.keys(word).items() if is_proof}


def meet(left: Mapping[str, bool], right: Mapping[str, bool], known: Set[str]) -> bool:
    """Do the keys of two words say that they are forms of one?"""
    return any(key in right and (left[key] or right[key] or key in known) for key in left)


def match(one: str, other: str, grammar: Grammar, known: frozenset[str] = frozenset()) -> bool:
    """Are two folded words forms of one? `known`: the keys that the words of the pages prove."""
    if one == other:
        return True
    return meet(grammar.keys(one), grammar.keys(other), known)
