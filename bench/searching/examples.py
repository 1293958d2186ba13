"""A few of many words for a remark: the whole of the test data stays where it is."""

from collections.abc import Sequence

MOST = 8


def some(words: Sequence[str]) -> str:
    more = len(words) - MOST
    return ", ".join(words[:MOST]) + (f" and {more} more" if more > 0 else "") or "none"
