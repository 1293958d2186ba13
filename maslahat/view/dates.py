"""A day in the words of a language."""

from datetime import date
from functools import lru_cache

from babel.dates import format_date


@lru_cache(maxsize=4096)  # Babel takes 20 µs a date, and a site has few of them
def in_words(day: date, locale: str) -> str:
    """«21 ноября 2026 г.», as CLDR writes it."""
    return format_date(day, "long", locale=locale)
