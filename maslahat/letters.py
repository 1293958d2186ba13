"""Sort words by the alphabet of a language and group them under its letters.

CLDR has no order for Tajik and an outdated one for Uzbek, so the alphabets stand in
data/languages.yml; a letter may be two signs: Uzbek "oʻ", "sh", "ch".
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from maslahat.model import Language

_FOREIGN = 1000  # letters of another alphabet come after our own, in the order of Unicode


def spell(word: str, language: Language) -> list[str]:
    """The letters of a word as the language counts them, lower case."""
    return _letter(language.alphabet).findall(word.casefold())


def order(word: str, language: Language) -> list[int]:
    """A sort key: the places of a word's letters in the alphabet."""
    places = _places(language.alphabet)
    return [places.get(letter, _FOREIGN + ord(letter[0])) for letter in spell(word, language)]


def group(words: Iterable[str], language: Language) -> list[tuple[str, list[str]]]:
    """Words in alphabetical order under the letter they begin with."""
    groups: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: order(word, language)):
        groups.setdefault(spell(word, language)[0].capitalize(), []).append(word)
    return list(groups.items())


@lru_cache
def _letter(alphabet: str) -> re.Pattern[str]:
    longest_first = sorted(alphabet.split(), key=len, reverse=True)
    return re.compile("|".join(longest_first) + "|.", re.DOTALL)


@lru_cache
def _places(alphabet: str) -> Mapping[str, int]:
    return {letter: place for place, letter in enumerate(alphabet.split())}
