"""Where each group of synonyms stands in the pages: a browser then needs one posting for all."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from maslahat.search.grammar import SAME_LETTERS, meet
from maslahat.search.rules import Rules

Units = Mapping[int, float]


class Expansion:
    """Finds phrases of terms in the counts of an index, in every form of their words."""

    def __init__(self, counts: Mapping[str, Units], rules: Rules) -> None:
        self._counts = counts
        self._grammar = rules.grammar
        self._keys: dict[str, dict[str, bool]] = {}
        self._words = sorted(counts)
        self._strays: dict[str, list[str]] = defaultdict(list)
        for word in filter(rules.grammar.strays, self._words):
            for key in self._keys_of(word):
                self._strays[key].append(word)

    def units(self, phrases: Iterable[Sequence[str]]) -> dict[int, float]:
        """Where any of the phrases stands, and how much the best of them counts there."""
        best: dict[int, float] = {}
        for phrase in phrases:
            for unit, count in self._of_phrase(phrase).items():
                best[unit] = max(best.get(unit, 0), count)
        return dict(sorted(best.items()))

    def _of_phrase(self, phrase: Sequence[str]) -> dict[int, float]:
        """Units with all words of the phrase: it counts as much as the rarest of them."""
        first, *others = [self._of_word(word) for word in phrase]
        for other in others:
            first = {unit: min(first[unit], other[unit]) for unit in first if unit in other}
        return first

    def _of_word(self, word: str) -> dict[int, float]:
        total: dict[int, float] = defaultdict(float)
        for form in self._forms(word):
            for unit, count in self._counts[form].items():
                total[unit] += count
        return total

    def _forms(self, word: str) -> list[str]:
        keys = self._keys_of(word)
        near = [form for start in _starts(word, keys) for form in self._beginning(start)]
        near += [form for key in keys for form in self._strays.get(key, ())]
        known = {key for form in near for key, is_proof in self._keys_of(form).items() if is_proof}
        return [form for form in dict.fromkeys(near) if meet(keys, self._keys_of(form), known)]

    def _beginning(self, start: str) -> list[str]:
        first = bisect_left(self._words, start)
        return self._words[first : bisect_left(self._words, start + "\uffff")]

    def _keys_of(self, word: str) -> dict[str, bool]:
        if word not in self._keys:
            self._keys[word] = self._grammar.keys(word)
        return self._keys[word]


def _starts(word: str, keys: Iterable[str]) -> list[str]:
    """With what forms of a word begin: what stems that begin alike share, less a letter that an
    ending may change."""
    stems: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        stem = key.partition(":")[2]
        if len(stem) > SAME_LETTERS or stem == word:
            stems[stem[:SAME_LETTERS]].append(stem)
    return [start + _shared(alike)[len(start) : -1] for start, alike in sorted(stems.items())]


def _shared(words: Sequence[str]) -> str:
    """What all words begin with: what the first and the last of them do."""
    first, last = min(words), max(words)
    length = 0
    while length < len(first) and first[length] == last[length]:
        length += 1
    return first[:length]
