"""Terms are counted where they stand, and weigh what their place says."""

import pytest
from search_samples import RULES, document, sectioned

from maslahat.search.index import collect

# From what tells most of a page to what tells least.
PLACES = {
    "title": document(title="патент"),
    "keywords": document(keywords=("патент",)),
    "heading": document(sections=(("a", "патент", ""),)),
    "body": document(text="патент"),
}


def counts(*pages):
    return collect(pages, RULES).counts


def worth(page):
    return sum(counts(page)["патент"].values())


@pytest.mark.parametrize(
    ("more", "less"), [("title", "heading"), ("keywords", "heading"), ("heading", "body")]
)
def test_a_word_counts_by_its_place(more, less):
    assert worth(PLACES[more]) > worth(PLACES[less])


@pytest.mark.parametrize(
    ("place", "unit"), [("title", 0), ("keywords", 0), ("heading", 1), ("body", 1)]
)
def test_title_and_keywords_are_a_unit_before_the_sections(place, unit):
    assert list(counts(PLACES[place])["патент"]) == [unit]


def test_occurrences_add_up_within_a_unit():
    once, twice = document(text="патент дом"), document(text="патент патент")
    found = counts(once, twice)["патент"]

    assert found[3] == 2 * found[1]


def test_a_word_of_title_and_keywords_counts_for_both():
    both = document(title="патент", keywords=("патент",))

    assert worth(both) == worth(PLACES["title"]) + worth(PLACES["keywords"])


def test_a_word_counts_less_in_a_longer_section():
    found = counts(sectioned("патент дом", "патент " + "дом " * 20))["патент"]

    assert found[1] > found[2]


def test_sections_without_text_do_not_make_the_others_long():
    page, empty = document(text="патент дом"), sectioned("", "", "")

    assert counts(page, empty)["патент"] == counts(page)["патент"]


def test_units_are_numbered_through_pages_with_any_number_of_sections():
    pages = [sectioned("а", "а"), sectioned(), sectioned("а"), sectioned("б", "б", "а")]

    assert list(counts(*pages)["а"]) == [1, 2, 5, 9]


def test_each_page_has_a_unit_more_than_sections():
    pages = [sectioned("а", "а"), sectioned(), sectioned("а")]

    assert collect(pages, RULES).units == [3, 1, 2]


def test_words_are_folded_and_split_by_our_rules():
    assert list(counts(document(text="Учёт по 115-ФЗ"))) == ["115", "по", "учет", "фз"]


def test_stop_words_are_not_in_the_index_however_they_are_spelt():
    assert list(counts(document(title="Как", text="и КАК срок", keywords=("что",)))) == ["срок"]


def test_the_last_word_of_a_section_does_not_join_the_first_of_the_next():
    assert set(counts(sectioned("срок", "учёт"))) == {"срок", "учет"}


def test_keywords_do_not_join():
    assert set(counts(document(keywords=("срок", "учёт")))) == {"срок", "учет"}


def test_terms_come_sorted_whatever_the_pages_say_first():
    assert list(counts(document("яма", "дом"), document("арест", "срок"))) == [
        "арест", "дом", "срок", "яма",
    ]  # fmt: skip


def test_a_site_without_pages_has_no_terms():
    assert collect([], RULES).counts == {}
