"""Words that are typed in Latin letters, and what a word sounds like.

overrides/assets/search/sounds.js is the twin.
"""

import re
from functools import lru_cache

from maslahat.search.rules import Rules
from maslahat.search.terms import LATIN, fold

_DIGIT = re.compile("[0-9]")


@lru_cache(maxsize=65_536)
def skeleton(word: str, rules: Rules) -> str:
    """What a folded word or stem sounds like: the same for spellings that people mix up."""
    if _DIGIT.search(word):
        return word  # 112 is an emergency number, 12 is not
    return rules.sound.apply(word)


def typed(word: str, rules: Rules) -> str:
    """A folded word of Latin letters as the language writes it, folded; any other unchanged."""
    if not (rules.latin and LATIN.search(word)):
        return word
    return fold(rules.latin.apply(word), rules) or word
