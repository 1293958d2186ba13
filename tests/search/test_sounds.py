"""Words typed in Latin letters and words spelt by ear."""

import pytest
from search_samples import LANGS

from maslahat.search.rewriting import Rewriting
from maslahat.search.rules import Rules
from maslahat.search.sounds import skeleton, typed

RULES = Rules(
    fold={"ө": "о"},
    latin=Rewriting([["sh", "ш"], ["([ai])y", "$1й"], ["i", "и"], ["[oö]", "ө"], ["a", "а"]]),
    sound=Rewriting([["й|ы", "и"], [r"(.)\1+", "$1"]]),
)


def test_rules_apply_in_order_each_everywhere():
    assert skeleton("ыйым", RULES) == "им"


def test_a_group_is_written_back():
    assert typed("shay", RULES) == "шай"


def test_a_group_that_fits_nothing_is_written_back_as_nothing():
    assert Rewriting([["(а)?б", "$1в"]]).apply("бабаб") == "вавав"


def test_what_was_typed_is_folded_like_any_other_word():
    assert typed("shö", RULES) == "шо"


def test_a_word_of_the_language_is_not_touched():
    assert typed("шай", RULES) == "шай"


def test_a_language_of_latin_letters_takes_words_as_they_are(rules):
    assert typed("roiyhat", rules["uz"]) == "roiyhat"


def test_a_word_that_rules_would_make_empty_stays():
    assert typed("q", Rules(fold={}, latin=Rewriting([["q", ""]]))) == "q"


@pytest.mark.parametrize("lang", LANGS)
def test_a_number_is_never_taken_for_another(lang, rules):
    assert [skeleton(word, rules[lang]) for word in ("112", "100")] == ["112", "100"]


def test_a_language_without_rules_hears_the_word_itself():
    assert skeleton("айылл", Rules(fold={})) == "айылл"
