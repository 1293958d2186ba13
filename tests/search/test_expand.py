"""A group of synonyms knows the places of all its phrases, in every form of their words."""

import pytest
from search_samples import RULES

from maslahat.search.expand import Expansion


def units(counts, *phrases):
    return Expansion(counts, RULES).units([tuple(phrase.split()) for phrase in phrases])


@pytest.mark.parametrize(
    ("why", "counts", "phrases", "found"),
    [
        ("any phrase of the group", {"суд": {1: 1}, "иск": {3: 1}}, ["суд", "иск"], [1, 3]),
        ("a word of two letters", {"ип": {1: 1}}, ["ип", "ооо"], [1]),
        ("another form of the word", {"сроками": {2: 1}}, ["срок"], [2]),
        ("the word, when the group has a form", {"срок": {2: 1}}, ["сроками"], [2]),
        ("a form behind a prefix", {"мекунад": {2: 1}}, ["кардан"], [2]),
        ("a form with the other stem", {"кунад": {2: 1}}, ["кардан"], [2]),
        ("a prefix in the group", {"кард": {2: 1}}, ["мекунад"], [2]),
        ("words that only begin alike are others", {"сроки": {2: 1}}, ["срок"], []),
        ("endings that prove nothing", {"море": {2: 1}}, ["морюю"], []),
        ("but a word of the pages may", {"море": {2: 1}, "мор": {3: 1}}, ["морюю"], [2, 3]),
        (
            "a phrase stands where all its words do",
            {"суд": {1: 1, 2: 1}, "иск": {2: 1}},
            ["суд иск"],
            [2],
        ),
        ("half a phrase is none", {"суд": {1: 1}}, ["суд иск"], []),
        ("phrases that are nowhere", {"суд": {1: 1}}, ["щ"], []),
        ("no phrases", {"суд": {1: 1}}, [], []),
        ("places ascend", {"суд": {9: 1}, "иск": {2: 1}}, ["суд", "иск"], [2, 9]),
    ],
)
def test_places_of_a_group(why, counts, phrases, found):
    assert list(units(counts, *phrases)) == found, why


def test_a_place_counts_for_the_phrase_that_stands_there_most():
    assert units({"суд": {1: 3}, "иск": {1: 2}}, "суд", "иск") == {1: 3}


def test_a_phrase_counts_as_much_as_its_rarest_word():
    assert units({"суд": {1: 5}, "иск": {1: 2}}, "суд иск") == {1: 2}


def test_forms_of_a_word_count_together():
    assert units({"срок": {1: 2}, "сроками": {1: 3}}, "срок") == {1: 5}
