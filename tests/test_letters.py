"""Words stand where a reader of the language looks for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from site_samples import KY, LANGUAGES, RU, TG, UZ

from maslahat import letters

CASES = [
    ("ё is a letter of its own", RU, ["жизнь", "ёлка", "еда"], ["еда", "ёлка", "жизнь"]),
    ("ң after н", KY, ["нао", "наң", "нан", "о"], ["нан", "наң", "нао", "о"]),
    ("ө after о", KY, ["пол", "өмүр", "ооба"], ["ооба", "өмүр", "пол"]),
    ("ү after у", KY, ["фонд", "үй", "укук"], ["укук", "үй", "фонд"]),
    ("ӣ after и, before й", TG, ["бай", "баӣ", "баи"], ["баи", "баӣ", "бай"]),
    ("ғ after г", TG, ["дар", "ғарб", "гап"], ["гап", "ғарб", "дар"]),
    (
        "ҳ after х, ҷ after ч",
        TG,
        ["шаб", "ҷон", "чор", "ҳуқуқ", "хона"],
        ["хона", "ҳуқуқ", "чор", "ҷон", "шаб"],
    ),
    ("қ after к", TG, ["лаб", "қонун", "кор"], ["кор", "қонун", "лаб"]),
    (
        "oʻ, gʻ, sh, ch after z",
        UZ,
        ["chet", "shartnoma", "gʻarb", "oʻlim", "zarar", "ish", "oy"],
        ["ish", "oy", "zarar", "oʻlim", "gʻarb", "shartnoma", "chet"],
    ),
    ("inside a word, too", UZ, ["tosh", "toz", "tos", "tosa"], ["tos", "tosa", "toz", "tosh"]),
    ("a capital is the same letter", UZ, ["OʻZ", "zar", "Oy"], ["Oy", "zar", "OʻZ"]),
    ("a word before its longer relative", RU, ["патенты", "патент"], ["патент", "патенты"]),
    ("another alphabet after our own", UZ, ["закон", "ariza", "chet"], ["ariza", "chet", "закон"]),
]


@pytest.mark.parametrize(
    ("why", "language", "words", "expected"), CASES, ids=[case[0] for case in CASES]
)
def test_words_are_sorted_as_the_language_does(why, language, words, expected):
    assert sorted(words, key=lambda word: letters.order(word, language)) == expected


def test_words_are_grouped_under_the_letter_they_begin_with():
    words = ["shartnoma", "oʻlim", "sud", "Oʻzbekiston", "oy"]

    assert letters.group(words, UZ) == [
        ("O", ["oy"]),
        ("S", ["sud"]),
        ("Oʻ", ["oʻlim", "Oʻzbekiston"]),
        ("Sh", ["shartnoma"]),
    ]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_alphabet_has_no_letter_twice(language):
    alphabet = language.alphabet.split()

    assert len(set(alphabet)) == len(alphabet)


@given(st.lists(st.text(min_size=1)), st.sampled_from(LANGUAGES))
def test_grouping_keeps_every_word(words, language):
    grouped = [word for _, row in letters.group(words, language) for word in row]

    assert sorted(grouped) == sorted(words)


@given(st.text(), st.sampled_from(LANGUAGES))
def test_letters_of_a_word_are_the_whole_word(word, language):
    assert "".join(letters.spell(word, language)) == word.casefold()
