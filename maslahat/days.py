"""A day as readers see it: in figures, or in the words of a language."""

from datetime import date
from functools import lru_cache

from babel.dates import format_date


def in_figures(day: date) -> str:
    """«10.09.2025»: the same in four languages, and it needs no grammatical case."""
    return f"{day:%d.%m.%Y}"


@lru_cache(maxsize=4096)  # Babel takes 20 µs a date, and a site has few of them
def in_words(day: date, locale: str) -> str:
    """«21 ноября 2026 г.», as CLDR writes it."""
    return format_date(day, "long", locale=locale)
