"""Words that stand until a day, as HTML that site.js brings up to date in old copies."""

from collections.abc import Sequence
from datetime import date
from html import escape
from typing import NamedTuple

SEPARATOR = "¦"  # neither in our texts nor in Markdown's tables; a check refuses it in facts


class Words(NamedTuple):
    """`until` is the last day on which these words are true; None: from then on for ever."""

    text: str
    until: date | None


def from_day(row: Sequence[Words], today: date) -> Sequence[Words]:
    """What is shown on a day, and what will follow."""
    now = next(at for at, words in enumerate(row) if not words.until or today <= words.until)
    return row[now:]


def attributes(row: Sequence[Words]) -> str:
    """data-until="2027-01-31" data-then="…": until when the first words stand, and what follows.

    Nothing when they stand for ever.
    """
    until = row[0].until
    if until is None:
        return ""
    then = SEPARATOR.join(part for words in row[1:] for part in _parts(words))
    return f' data-until="{until}" data-then="{escape(then)}"'


def _parts(words: Words) -> list[str]:
    return [words.text] if words.until is None else [words.text, str(words.until)]
