"""Write the files of search in few bytes. docs/search.md describes them; rank.js reads them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

# Clients refuse any other number. Raise it whenever an old rank.js would read nonsense.
FORMAT = 1

# A phone unpacks only the shards its query needs; 4,000 terms take about 10 ms on a slow one.
SHARD_TERMS = 4000

_LONGEST_SHARED = 25  # one capital letter: A is 0, Z is 25
_COUNTS = " ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MOST_COUNTED = 26  # BM25 is nearly flat long before
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def pack_index(
    head: Mapping[str, Any],
    counts: Mapping[str, Mapping[int, int]],
    shard_terms: int = SHARD_TERMS,
) -> str:
    """The script `search/<lang>.js`. `counts[term][page]`, pages ascending.

    The same input gives the same bytes.
    """
    words = sorted(counts)  # by code point, as JavaScript compares them
    shards = [
        _shard(words[first : first + shard_terms], counts)
        for first in range(0, len(words), shard_terms)
    ]
    return _call("index", json_text({"format": FORMAT} | dict(head) | {"shards": shards}))


def pack_text(url: str, sections: Sequence[Sequence[str]]) -> str:
    """The script `search/<lang>/<n>.js`: the sentences of one page."""
    return _call("text", url, json_text(sections))


def json_text(value: Any) -> str:
    """JSON without spaces, letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _shard(words: Sequence[str], counts: Mapping[str, Mapping[int, int]]) -> dict[str, str]:
    return {
        "from": words[0],
        "words": "".join(_front_coded(words)),
        "postings": " ".join(_posting(counts[word]) for word in words),
    }


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


def _posting(pages: Mapping[int, int]) -> str:
    """Pages as steps from the one before, base 36, each followed by its count: 3A1C."""
    coded = []
    before = 0
    for page, times in pages.items():
        coded.append(_base36(page - before) + _COUNTS[min(times, _MOST_COUNTED)])
        before = page
    return "".join(coded)


@lru_cache(maxsize=4096)  # there are as many steps as words on all pages, and most are short
def _base36(number: int) -> str:
    head, last = divmod(number, 36)
    return (_base36(head) if head else "") + _DIGITS[last]


def _call(name: str, *texts: str) -> str:
    return f"Maslahat.{name}({','.join(map(_js_string, texts))})\n"


def _js_string(text: str) -> str:
    """Single quotes, because JSON is full of double ones."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n")
    # These two end a line for browsers before 2019.
    return "'" + escaped.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + "'"
