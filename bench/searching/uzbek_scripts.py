"""Uzbek in the Latin of 1995 and in the Cyrillic of 1940."""

from collections.abc import Iterable

_PAIRS = (
    *(("oʻ", "ў"), ("gʻ", "ғ"), ("sh", "ш"), ("ch", "ч"), ("ts", "ц")),
    *(("yo", "ё"), ("yu", "ю"), ("ya", "я"), ("ye", "е"), ("ʻ", "ъ")),
)
_SINGLE = tuple(zip("abdefghijklmnopqrstuvxyz", "абдефгҳижклмнопқрстувхйз", strict=True))
_BORROWED = (("e", "э"), ("i", "ы"), ("", "ь"), ("sh", "щ"))  # Cyrillic letters no Latin one gives


def uzbek_cyrillic(word: str) -> str:
    """A word in small letters; э begins a word, е stands inside."""
    start = "э" + word[1:] if word.startswith("e") else word
    return replaced(start, (*_PAIRS, *_SINGLE))


def uzbek_latin(text: str) -> str:
    """Any text, in small letters; «е» is always e."""
    pairs = (*_SINGLE, *_BORROWED, *_PAIRS)
    return replaced(text.lower(), [(new, old) for old, new in pairs])


def replaced(word: str, pairs: Iterable[tuple[str, str]]) -> str:
    for old, new in pairs:
        word = word.replace(old, new)
    return word
