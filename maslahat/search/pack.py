"""Write the files of search in few bytes. docs/search.md describes them; rank.js reads them."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

# Clients refuse any other number. Raise it whenever an old rank.js would read nonsense.
FORMAT = 1

# A phone unpacks only the shards its query needs.
SHARD_TERMS = 4000

_LONGEST_SHARED = 25  # one capital letter: A is 0, Z is 25
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxy"  # z means 35 more
_COUNTS = ("", "", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ")  # once needs no letter, A is 2, Z is 27
_MOST_COUNTED = 27  # BM25 is nearly flat long before

# No term has these signs. They stand for the commonest letters of two bytes: a sixth smaller.
_SIGNS = "!#$%&()*+,-./:;<=>?@[]^_{|}~"


def pack_index(
    head: Mapping[str, Any],
    counts: Mapping[str, Mapping[int, int]],
    shard_terms: int = SHARD_TERMS,
) -> str:
    """The script `search/<lang>.js`. `counts[term][page]`, pages ascending.

    The same input gives the same bytes.
    """
    words = sorted(counts)  # by code point, as JavaScript compares them
    letters = _common_letters(words)
    shards = [
        _shard(words[first : first + shard_terms], counts, letters)
        for first in range(0, len(words), shard_terms)
    ]
    terms = {"letters": letters, "shards": shards}
    return _call("index", _json({"format": FORMAT} | dict(head) | terms))


def pack_text(url: str, sections: Sequence[Sequence[str]]) -> str:
    """The script `search/<lang>/<n>.js`: the sentences of one page."""
    return _call("text", url, _json(sections))


def _json(value: Any) -> str:
    """JSON without spaces, letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _common_letters(words: Sequence[str]) -> str:
    """The letters beyond ASCII, commonest first; as many as there are signs for them."""
    used = Counter("".join(words))
    ordered = sorted(used, key=lambda letter: (-used[letter], letter))
    return "".join([letter for letter in ordered if not letter.isascii()][: len(_SIGNS)])


def _shard(
    words: Sequence[str], counts: Mapping[str, Mapping[int, int]], letters: str
) -> dict[str, str]:
    signs = str.maketrans(dict(zip(letters, _SIGNS, strict=False)))
    return {
        "from": words[0],
        "words": "".join(_front_coded(words)).translate(signs),
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
    """Pages as steps from the one before, each followed by its count: 31A."""
    coded = []
    before = 0
    for page, times in pages.items():
        far, near = divmod(page - before, len(_DIGITS))
        coded.append("z" * far + _DIGITS[near] + _COUNTS[min(times, _MOST_COUNTED)])
        before = page
    return "".join(coded)


def _call(name: str, *texts: str) -> str:
    return f"Maslahat.{name}({','.join(map(_js_string, texts))})\n"


def _js_string(text: str) -> str:
    """Single quotes, because JSON is full of double ones."""
    escaped = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n")
    # These two end a line for browsers before 2019.
    return "'" + escaped.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + "'"
