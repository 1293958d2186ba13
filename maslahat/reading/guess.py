"""What an author may have meant: the nearest known word."""

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """« Возможно, вы имели в виду «…»?» or nothing."""
    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f" Возможно, вы имели в виду «{close[0]}»?" if close else ""
