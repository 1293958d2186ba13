"""Finds the places of certain words in many texts, and fast."""

import re
from collections.abc import Callable, Iterable, Iterator

_WORD = re.compile(r"[^\W\d_]+")


class Finder:
    """A project has few different words, so each is judged once: far cheaper than a search."""

    def __init__(self, is_wanted: Callable[[str], bool]) -> None:
        self._is_wanted = is_wanted
        self._judged: set[str] = set()
        # What stands between two spaces -> where in it wanted words begin.
        self._chunks: dict[str, list[tuple[int, str]]] = {}

    def places(self, text: str) -> Iterator[tuple[int, str]]:
        """(start, word) of every wanted word, in no order."""
        given = set(text.split())
        self._judge(given - self._judged)
        for chunk in self._chunks.keys() & given:
            start = text.find(chunk)
            while start >= 0:
                end = start + len(chunk)
                beside = text[start - 1 : start] + text[end : end + 1]
                if not beside or beside.isspace():  # else it is a part of another one
                    yield from ((start + offset, word) for offset, word in self._chunks[chunk])
                start = text.find(chunk, end)

    def _judge(self, chunks: Iterable[str]) -> None:
        for chunk in chunks:
            self._judged.add(chunk)
            if found := list(self._wanted_in(chunk)):
                self._chunks[chunk] = found

    def _wanted_in(self, chunk: str) -> Iterator[tuple[int, str]]:
        if chunk.isalpha():  # most are, and need no closer look
            words = [(0, chunk)]
        else:
            words = [(word.start(), word[0]) for word in _WORD.finditer(chunk)]
        return ((start, word) for start, word in words if self._is_wanted(word))
