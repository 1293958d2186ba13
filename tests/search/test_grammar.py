"""What may follow a stem decides which words are forms of one."""

import pytest

from maslahat.search.grammar import Grammar, match, proven

# «иш» may take -тер and -ке after it; -и is possible and proves nothing.
SMALL = {
    "letters": {"A": "ае"},
    "slots": {"n": "тAр>c >c и?", "c": "кA _"},
    "starts": [{"class": "n", "slot": "n", "after": "шк"}],
}
CHANGED = SMALL | {
    "slots": {"p": "и ине"},
    "starts": [{"class": "n", "slot": "p", "swap": [["г", "к"]], "min": 3}],
}


def keys(data, word):
    return Grammar(data).keys(word)


def test_a_word_is_its_own_stem():
    assert keys({}, "иш") == {"n:иш": True}


def test_endings_may_follow_each_other_as_the_slots_say():
    assert keys(SMALL, "иштерке") == {"n:иштерке": True, "n:иш": True}


@pytest.mark.parametrize("word", ["ишкетер", "иштеркен", "ишкт"])
def test_endings_in_another_order_are_none(word):
    assert "n:иш" not in keys(SMALL, word)


def test_a_possible_ending_gives_a_stem_and_no_proof():
    assert keys(SMALL, "иши") == {"n:иши": True, "n:иш": False}


def test_the_same_stem_proven_in_another_way_is_proven():
    either = SMALL | {"slots": {"n": "и? >c", "c": "и _"}}

    assert keys(either, "иши")["n:иш"]


def test_a_stem_is_found_as_a_dictionary_has_it():
    assert keys(CHANGED, "чегине")["n:чек"]


def test_a_stem_shorter_than_the_least_is_none():
    assert "n:эк" not in keys(CHANGED, "эгине")


def test_a_short_stem_is_found_and_not_proven_below_the_sure_length():
    sure = SMALL | {"starts": [SMALL["starts"][0] | {"sure": 3}]}

    assert keys(sure, "ишке")["n:иш"] is False


def test_irregular_stems_have_the_key_of_the_first():
    irregular = SMALL | {"irregular": {"n": [["бала", "балдаш"]]}}

    assert keys(irregular, "балдашке")["n:бала"]


def test_an_irregular_stem_may_be_shorter_than_the_least():
    short = SMALL | {
        "starts": [SMALL["starts"][0] | {"min": 4}],
        "irregular": {"n": [["иш"]]},
    }

    assert keys(short, "ишке")["n:иш"]


def test_a_prefix_is_dropped_for_its_classes_only():
    prefixed = SMALL | {"prefixes": {"v": ["ме"], "n": ["на"]}}

    found = [stem for word in ("меишке", "наишке") for stem in keys(prefixed, word)]

    assert found == ["n:меишке", "n:меиш", "n:наишке", "n:наиш", "n:иш"]


def test_vowels_that_do_not_suit_the_stem_are_no_ending():
    singing = SMALL | {"harmony": {"и": "еи", "е": "еи", "а": "а"}}

    assert ["n:иш" in keys(singing, word) for word in ("ишке", "ишка")] == [True, False]


def test_a_free_pair_is_no_matter_of_harmony():
    free = SMALL | {"harmony": {"и": "е", "а": "а"}, "free": ["ка"]}

    assert "n:иш" in keys(free, "ишка")


def test_words_match_when_one_of_them_proves_what_both_may_be():
    grammar = Grammar(SMALL)

    assert [match("иши", other, grammar) for other in ("иш", "ишке")] == [True, True]


def test_two_possible_forms_match_only_when_the_pages_prove_their_stem():
    grammar = Grammar(SMALL | {"slots": {"n": "и? е? _"}})
    pages = frozenset(proven(["иш"], grammar))

    assert [match("иши", "ише", grammar, known) for known in (frozenset(), pages)] == [False, True]


def test_a_long_ending_tells_as_much_as_a_letter_of_the_stem():
    strict = SMALL | {"slots": {"n": "дагы>n ке _"}, "starts": [SMALL["starts"][0] | {"sure": 3}]}

    assert [keys(strict, word)["n:иш"] for word in ("ишке", "ишдагы")] == [False, True]


def test_a_pasted_file_is_one_word_without_forms():
    assert len(keys(SMALL, "иш" * 5_000 + "ке")) == 1


def test_a_stem_with_other_first_letters_is_announced():
    grammar = Grammar(SMALL | {"prefixes": {"n": ["на"]}, "irregular": {"n": [["адам", "эл"]]}})

    assert [grammar.strays(word) for word in ("наиш", "элке", "ишке")] == [True, True, False]
