"""Terms are counted where they stand, and weigh what their place says."""

import pytest
from search_samples import document

from maslahat.search.index import collect

PLACES = {
    "title": document(title="патент"),
    "keywords": document(keywords=("патент",)),
    "heading": document(sections=(("a", "патент", ""),)),
    "body": document(text="патент"),
}


@pytest.mark.parametrize(
    ("place", "weight"), [("title", 3), ("keywords", 3), ("heading", 2), ("body", 1)]
)
def test_one_occurrence_weighs_what_its_place_says(place, weight, rules):
    assert collect([PLACES[place]], rules["ru"]).counts == {"патент": {0: weight}}


def test_occurrences_add_up_over_places_and_sections(rules):
    page = document(title="патент", sections=(("", "", "патент и патент"), ("a", "", "патент")))

    assert collect([page], rules["ru"]).counts["патент"] == {0: 3 + 2 + 1}


def test_pages_are_numbered_in_the_order_given(rules):
    found = collect([document(text="б а"), document(text="а")], rules["ru"])

    assert found.counts == {"б": {0: 1}, "а": {0: 1, 1: 1}}


def test_the_length_of_a_page_is_the_sum_of_its_counts(rules):
    found = collect([document(title="срок учёта", text="семь дней"), document()], rules["ru"])

    assert found.lengths == [3 + 3 + 1 + 1, 0]


def test_words_are_folded_and_split_by_our_rules_not_by_lunr(rules):
    page = document(text="Учёт по 115-ФЗ")

    assert list(collect([page], rules["ru"]).counts) == ["учет", "по", "115", "фз"]


def test_the_last_word_of_a_section_does_not_join_the_first_of_the_next(rules):
    page = document(sections=(("", "", "срок"), ("a", "", "учёт")))

    assert set(collect([page], rules["ru"]).counts) == {"срок", "учет"}
