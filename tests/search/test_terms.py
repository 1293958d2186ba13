"""Text becomes the terms that readers expect to find it by."""

import pytest
from search_samples import VECTORS, name_of

from maslahat.search.terms import spans, terms


@pytest.mark.parametrize("vector", VECTORS, ids=name_of)
def test_terms_are_as_the_vectors_say(vector, rules):
    found = terms(vector["text"], rules[vector["lang"]])

    assert found == vector["terms"]


def test_spans_are_places_in_the_text_as_it_is_shown(rules):
    shown = "Bu e’lon — oʻn."

    assert list(spans(shown, rules["uz"])) == [(0, 2, "bu"), (3, 8, "elon"), (11, 14, "on")]


def test_a_span_covers_signs_that_its_term_lost(rules):
    assert list(spans("сро́\u00adк", rules["ru"])) == [(0, 6, "срок")]


@pytest.mark.parametrize("vector", VECTORS, ids=name_of)
def test_spans_and_terms_are_the_same_words(vector, rules):
    found = spans(vector["text"], rules[vector["lang"]])

    assert [term for _, _, term in found] == vector["terms"]
