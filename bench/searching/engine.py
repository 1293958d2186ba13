"""What an engine is for this benchmark: something that finds, and the bytes it needs for that."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bench.searching.passage import Passage


@dataclass(frozen=True)
class Task:
    """The documents of one language, and what to look for in them."""

    passages: Sequence[Passage]
    queries: Sequence[str]


@dataclass(frozen=True)
class Answer:
    """Urls for each query of the task, best first, at least ten where there are; index bytes."""

    found: Sequence[Sequence[str]]
    raw_bytes: int
    gzip_bytes: int


Tasks = Mapping[str, Task]  # by language
Answers = Mapping[str, Answer]
