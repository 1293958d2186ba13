"""Write the files of search in few bytes. docs/search.md describes them; store.js reads them."""

import json
import math
from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

# Clients refuse any other number. Raise it whenever an old client would read nonsense.
FORMAT = 2

# What a phone fetches for a word: about 2 KB; on a very large site more, because the head holds the
# first address of each shard.
SHARD_CHARS = 5_000
MOST_SHARDS = 1_000

# Of a word on thousands of pages a phone is not sent them all: 0.3 KB of these.
MOST_UNITS = 200

_LONGEST_SHARED = 25  # one capital letter: A is 0, Z is 25
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxy"  # z means 35 more

# A count is one of 26 letters, each half as much again as the one before. The commonest, one
# occurrence in a section of usual length, is written as none.
_LEAST_COUNT = 0.4
_COUNT_STEP = 1.5
_COUNTS = ("A", "B", "", *"DEFGHIJKLMNOPQRSTUVWXYZ")
# Half way, in steps, between each count and the next.
_BOUNDS = [_LEAST_COUNT * _COUNT_STEP ** (step + 0.5) for step in range(len(_COUNTS) - 1)]

# No term has these signs. They stand for the commonest letters of two bytes: a sixth smaller.
_SIGNS = "!#$%&()*,-./:;<=>?@[]^_{|}~"


@dataclass(frozen=True)
class Entry:
    """A term at one of the places where a browser looks for it."""

    address: str
    word: str


def pack_index(head: Mapping[str, Any]) -> str:
    """The script `search/<lang>.js`. The same input gives the same bytes."""
    return _call("index", head["lang"], _json({"format": FORMAT} | dict(head)))


def pack_shard(head: Mapping[str, Any], number: int, shard: Sequence[str]) -> str:
    """The script `search/<lang>/s<number>.js`: terms and postings of one stretch of addresses."""
    return _call("shard", head["lang"], head["edition"], number, _json(shard[1:]))


def pack_text(lang: str, number: int, page: Sequence[Any], sections: Sequence[Any]) -> str:
    """The script `search/<lang>/<number>.js`: a page and its sentences."""
    return _call("text", lang, number, _json([*page, sections]))


def common_letters(words: Iterable[str]) -> str:
    """The letters beyond ASCII, commonest first; as many as there are signs for them."""
    used = Counter("".join(words))
    ordered = sorted(used, key=lambda letter: (-used[letter], letter))
    return "".join([letter for letter in ordered if not letter.isascii()][: len(_SIGNS)])


def shards(
    entries: Sequence[Entry], counts: Mapping[str, Mapping[int, float]], letters: str
) -> list[list[str]]:
    """Entries in the order of their addresses, cut into [first address, terms, postings]."""
    signs = str.maketrans(dict(zip(letters, _SIGNS, strict=False)))
    postings = {word: _posting(_best(units)) for word, units in counts.items()}
    found = []
    for stretch in _stretches(entries, postings):
        words = "".join(_front_coded([entry.word for entry in stretch])).translate(signs)
        joined = " ".join(postings[entry.word] for entry in stretch)
        found.append([stretch[0].address, words, joined])
    return found


def _stretches(entries: Sequence[Entry], postings: Mapping[str, str]) -> Iterator[list[Entry]]:
    """Pieces of about one size; entries of one address stay together."""
    sizes = [len(entry.word) + len(postings[entry.word]) + 1 for entry in entries]
    usual = _usual_size(sum(sizes))
    stretch: list[Entry] = []
    before = 0
    next_cut = usual
    for entry, size in zip(entries, sizes, strict=True):
        if stretch and before + size / 2 > next_cut and stretch[-1].address != entry.address:
            yield stretch
            stretch = []
            next_cut += usual
        stretch.append(entry)
        before += size
    if stretch:
        yield stretch


def _usual_size(chars: int) -> float:
    count = min(math.ceil(chars / SHARD_CHARS), MOST_SHARDS)
    return chars / max(count, 1) + 1


@cache  # the same steps come by the hundred thousand
def number(value: int) -> str:
    """A number in as few signs as possible that can stand beside another."""
    far, near = divmod(value, len(_DIGITS))
    return "z" * far + _DIGITS[near]


def _front_coded(words: Sequence[str]) -> Iterator[str]:
    """Each word as what it shares with the one before, then the rest: Aарест Dовать."""
    for previous, word in pairwise(["", *words]):
        shared = _shared(previous, word)
        yield chr(ord("A") + shared) + word[shared:]


def _shared(one: str, other: str) -> int:
    length = 0
    for left, right in zip(one[:_LONGEST_SHARED], other, strict=False):
        if left != right:
            break
        length += 1
    return length


def _best(units: Mapping[int, float]) -> Mapping[int, float]:
    """Where the word counts most; a word that stands everywhere tells little anyway."""
    if len(units) <= MOST_UNITS:
        return units
    best = sorted(units, key=units.__getitem__, reverse=True)[:MOST_UNITS]  # of equals the first
    return {unit: units[unit] for unit in sorted(best)}


def _posting(units: Mapping[int, float]) -> str:
    """Units as steps from the one before, each followed by its count: 31A."""
    coded = []
    before = 0
    for unit, count in units.items():
        coded.append(number(unit - before) + _COUNTS[bisect(_BOUNDS, count)])
        before = unit
    return "".join(coded)


def _json(value: Any) -> str:
    """JSON without spaces, letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _call(name: str, *values: str | int) -> str:
    texts = [str(value) if isinstance(value, int) else _js_string(value) for value in values]
    return f"Maslahat.{name}({','.join(texts)})\n"


def _js_string(text: str) -> str:
    """Single quotes, because JSON is full of double ones."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n")
    # These two end a line for browsers before 2019.
    return "'" + escaped.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + "'"
