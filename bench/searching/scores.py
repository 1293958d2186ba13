"""How good lists of results are: recall@5 and MRR@10."""

import statistics
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

FIRST = 5
DEEPEST = 10


@dataclass(frozen=True)
class Score:
    """Means over `count` queries, both 0 to 1."""

    recall: float
    reciprocal: float
    count: int

    def __str__(self) -> str:
        return f"{_short(self.recall)}/{_short(self.reciprocal)}" if self.count else "-"


def score(answers: Sequence[tuple[Set[str], Sequence[str]]]) -> Score:
    """Of pairs (what is right, what was found, best first)."""
    if not answers:
        return Score(0, 0, 0)
    return Score(
        statistics.fmean(len(right & set(found[:FIRST])) / len(right) for right, found in answers),
        statistics.fmean(_reciprocal(right, found) for right, found in answers),
        len(answers),
    )


def share_hit(answers: Sequence[tuple[Set[str], Sequence[str]]], within: int) -> float:
    """The share of queries with something right among the first `within`."""
    return statistics.fmean(bool(right & set(found[:within])) for right, found in answers)


def unique(urls: Sequence[str]) -> list[str]:
    """Pages once each, where several sections of one were found."""
    return list(dict.fromkeys(urls))


def _reciprocal(right: Set[str], found: Sequence[str]) -> float:
    return next(_places(right, found), 0.0)


def _places(right: Set[str], found: Sequence[str]) -> Iterator[float]:
    for place, url in enumerate(found[:DEEPEST], 1):
        if url in right:
            yield 1 / place


def _short(share: float) -> str:
    """As the literature writes it: .94, and 1.0 for all."""
    return f"{share:.2f}".removeprefix("0") if share < 0.995 else "1.0"
