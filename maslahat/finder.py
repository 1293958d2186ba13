"""Finds the places of certain words in many texts, and fast."""

import re
from collections.abc import Callable, Iterator

_WORD = re.compile(r"[^\W\d_]+")


class Finder:
    """A project has few different words, so each is judged once: far cheaper than a search."""

    def __init__(self, is_wanted: Callable[[str], bool]) -> None:
        self._chunks = _Chunks(is_wanted)

    def places(self, text: str) -> Iterator[tuple[int, str]]:
        """(start, word) of every wanted word, in no order."""
        chunks = self._chunks
        for chunk in set(filter(chunks.__getitem__, text.split())):
            start = text.find(chunk)
            while start >= 0:
                end = start + len(chunk)
                beside = text[start - 1 : start] + text[end : end + 1]
                if not beside or beside.isspace():  # else it is a part of another one
                    yield from ((start + offset, word) for offset, word in chunks[chunk])
                start = text.find(chunk, end)


class _Chunks(dict[str, list[tuple[int, str]]]):
    """What stands between two spaces -> where in it wanted words begin."""

    def __init__(self, is_wanted: Callable[[str], bool]) -> None:
        super().__init__()
        self._is_wanted = is_wanted

    def __missing__(self, chunk: str) -> list[tuple[int, str]]:
        words = _WORD.finditer(chunk)
        self[chunk] = [(word.start(), word[0]) for word in words if self._is_wanted(word[0])]
        return self[chunk]
