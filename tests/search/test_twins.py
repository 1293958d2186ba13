"""Python and the browser read every word alike: else pages are there and not found."""

import random
import re
from itertools import islice

import pytest
from search_samples import LANGS, ROOT, VECTORS, name_of

from maslahat.search.sounds import skeleton, typed
from maslahat.search.terms import spans, terms

# What people type in four languages, what phones add, and what lies at the borders of classes.
SIGNS = (
    "абвеёжийкщъыьэюяөүңқғұәіӣӯҳҷўABCIİabcghinosuxöõğḡşșçñıÄß"
    "0189ʻʼ‘’‛'`´ʹʾ′＇\u00ad\u200b\u200c\u200d\u2060\ufeff\u0300\u0301\u0304\u0306\u0308\u0323"
    ' \u00a0\n-\u2010\u2011—_.,«»<>&"\\/×÷҂\u0488法ας٣½Å'
)
BASIC_PLANE = [chr(code) for code in range(0x10000) if not 0xD800 <= code <= 0xDFFF]
ROW = 256
LATIN = "abcdefghijklmnopqrstuvwxyzöüşçğñı"
TOKENS_OF_A_LANGUAGE = 5_250

READ = """([texts, rules]) => {
  const language = Maslahat.language(rules);
  return texts.map((text) => Maslahat.terms(text, language).map((term) => [
    term, Array.from(language.keys(term)), language.skeleton(term), language.typed(term),
    language.isStop(term),
  ]));
}"""


def words_of(lang: str) -> list[str]:
    """The words of the guides, as they are written."""
    pages = sorted((ROOT / "content" / lang).rglob("*.md"))
    text = " ".join(page.read_text(encoding="utf-8") for page in pages)
    return sorted(set(re.findall(r"[^\W_]+(?:[ʻʼ'’][^\W_]+)*", text)))


def invented(words: list[str]):
    """Words that nobody wrote: beginnings with the ends of other words, letters, signs; no end."""
    dice = random.Random(2026)  # noqa: S311 -- the same tokens in every run
    letters = sorted(set("".join(words).lower()))
    signs = SIGNS + SIGNS.upper()
    while True:
        begun, ended, last = dice.choices(words, k=3)
        yield begun[: dice.randint(1, 7)] + ended[-dice.randint(1, 6) :]
        yield begun + ended[-dice.randint(1, 3) :] + last[-dice.randint(1, 3) :]
        yield "".join(dice.choices(letters, k=dice.randint(1, 10)))
        yield "".join(dice.choices(LATIN, k=dice.randint(1, 9)))
        yield "".join(dice.choices(signs, k=dice.randint(1, 12)))


def tokens_of(lang: str) -> list[str]:
    real = words_of(lang)
    return real + list(islice(invented(real), TOKENS_OF_A_LANGUAGE - len(real)))


def read(text: str, rules, stop: list[str]) -> list[list]:
    """What READ gives in the browser."""
    return [
        [
            term,
            [list(pair) for pair in rules.grammar.keys(term).items()],
            skeleton(term, rules),
            typed(term, rules),
            term in stop,
        ]
        for term in terms(text, rules)
    ]


def in_browser(scripts, texts, rules, script=READ):
    return scripts.evaluate(script, [texts, rules.for_browser()])


TERMS = """([texts, rules]) => {
  const language = Maslahat.language(rules);
  return texts.map((text) => Maslahat.terms(text, language));
}"""
SPANS = TERMS.replace("Maslahat.terms", "Maslahat.spans")


@pytest.mark.parametrize("vector", VECTORS, ids=name_of)
def test_the_browser_obeys_the_vectors(vector, scripts, rules):
    found = in_browser(scripts, [vector["text"]], rules[vector["lang"]], TERMS)

    assert found == [vector["terms"]]


@pytest.mark.parametrize("lang", LANGS)
def test_real_and_invented_words_have_the_same_terms_keys_and_sounds(lang, scripts, rules):
    tokens = tokens_of(lang)
    stop = rules[lang].for_browser()["stop"]

    found = in_browser(scripts, tokens, rules[lang])

    differing = [
        (token, there, here)
        for token, there in zip(tokens, found, strict=True)
        if there != (here := read(token, rules[lang], stop))
    ]
    assert (len(tokens) >= 5_000, differing[:3]) == (True, [])


def test_every_sign_of_the_basic_plane_is_read_alike(scripts, rules):
    words = [f"а{sign}б" for sign in BASIC_PLANE]
    texts = [" ".join(words[first : first + ROW]) for first in range(0, len(words), ROW)]

    found = in_browser(scripts, texts, rules["uz"], TERMS)

    assert found == [terms(text, rules["uz"]) for text in texts]


def test_marks_fall_on_the_same_places(scripts, rules):
    texts = list(islice(invented(words_of("ky")), 2000))

    found = in_browser(scripts, texts, rules["ky"], SPANS)

    assert found == [list(map(list, spans(text, rules["ky"]))) for text in texts]
