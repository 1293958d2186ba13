"""A word stands in every file in which a browser may look for it."""

import pytest
from search_samples import RULES

from maslahat.search.addresses import addresses


@pytest.mark.parametrize(
    ("why", "word", "places"),
    [
        ("a word is looked for as it sounds", "борщ", ["борш"]),
        ("forms that begin alike are found by one address", "сроками", ["сроками"]),
        ("a prefix hides what the stem begins with", "мекунад", ["мекунад", "кард", "кунад"]),
        ("another stem of the verb begins otherwise", "кунад", ["кунад", "кард"]),
        ("no address twice", "кардан", ["кардан"]),
        ("letters of a prefix alone hide nothing", "ме", ["ме"]),
    ],
)
def test_a_word_has_the_addresses_where_it_is_looked_for(why, word, places):
    assert addresses(word, RULES) == places, why
