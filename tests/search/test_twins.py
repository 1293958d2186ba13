"""terms.py and terms.js split and fold every text alike: else pages are there and not found."""

import random

import pytest
from search_samples import LANGS, VECTORS, name_of

from maslahat.search.terms import spans, terms

# What people type in four languages, what phones add, and what lies at the borders of classes.
SIGNS = (
    "абвеёжийкщъыьэюяөүңқғұәіӣӯҳҷўABCIİabcghinosuxöõğḡşșçñıÄß"
    "0189ʻʼ‘’‛'`´ʹʾ′＇\u00ad\u200b\u200c\u200d\u2060\ufeff\u0300\u0301\u0304\u0306\u0308\u0323"
    ' \u00a0\n-\u2010\u2011—_.,«»<>&"\\/×÷҂\u0488法ας٣½Å'
)
BASIC_PLANE = [chr(code) for code in range(0x10000) if not 0xD800 <= code <= 0xDFFF]
ROW = 256


def tokens(count: int) -> list[str]:
    dice = random.Random(2026)  # noqa: S311 -- the same tokens in every run
    signs = SIGNS + SIGNS.upper()
    return ["".join(dice.choices(signs, k=dice.randint(1, 12))) for _ in range(count)]


def terms_in_browser(scripts, texts, rules):
    arguments = [texts, {"fold": dict(rules.fold)}]
    return scripts.evaluate("([texts, r]) => texts.map((t) => Maslahat.terms(t, r))", arguments)


@pytest.mark.parametrize("vector", VECTORS, ids=name_of)
def test_the_browser_obeys_the_vectors(vector, scripts, rules):
    found = terms_in_browser(scripts, [vector["text"]], rules[vector["lang"]])

    assert found == [vector["terms"]]


@pytest.mark.parametrize("lang", LANGS)
def test_four_thousand_random_tokens_give_the_same_terms(lang, scripts, rules):
    texts = tokens(4000)

    in_browser = terms_in_browser(scripts, texts, rules[lang])

    assert in_browser == [terms(text, rules[lang]) for text in texts]


def test_every_sign_of_the_basic_plane_is_read_alike(scripts, rules):
    words = [f"а{sign}б" for sign in BASIC_PLANE]
    texts = [" ".join(words[first : first + ROW]) for first in range(0, len(words), ROW)]

    in_browser = terms_in_browser(scripts, texts, rules["uz"])

    assert in_browser == [terms(text, rules["uz"]) for text in texts]


def test_marks_fall_on_the_same_places(scripts, rules):
    texts = tokens(2000)
    script = "([texts, r]) => texts.map((t) => Maslahat.spans(t, r))"

    in_browser = scripts.evaluate(script, [texts, {"fold": dict(rules["ky"].fold)}])

    assert in_browser == [list(map(list, spans(text, rules["ky"]))) for text in texts]
