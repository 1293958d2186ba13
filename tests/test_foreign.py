"""Russian words in a translation carry their language."""

import pytest

from maslahat import foreign

CASES = [
    (
        "a phrase to be said aloud",
        "ky",
        "<p>Айтыңыз: «Мне плохо».</p>",
        '<p>Айтыңыз: <span lang="ru">«Мне плохо»</span>.</p>',
    ),
    ("Russian needs no mark in Russian", "ru", "<p>«Мне плохо»</p>", "<p>«Мне плохо»</p>"),
    ("a quotation in Kyrgyz is not Russian", "ky", "<p>«өзүңүз»</p>", "<p>«өзүңүз»</p>"),
    (
        "an address in an attribute is not text",
        "uz",
        '<a href="https://мвд.рф">sayt</a>',
        '<a href="https://мвд.рф">sayt</a>',
    ),
    (
        "every Cyrillic word of a Latin text is Russian",
        "uz",
        "<li>МВД va 115-ФЗ</li>",
        '<li><span lang="ru">МВД</span> va <span lang="ru">115-ФЗ</span></li>',
    ),
    (
        "what is marked already is not marked twice",
        "uz",
        '<span lang="ru">115-ФЗ</span> va',
        '<span lang="ru">115-ФЗ</span> va',
    ),
    (
        "an Uzbek ending stays outside",
        "uz",
        "<p>«Патент»ga</p>",
        '<p><span lang="ru">«Патент»</span>ga</p>',
    ),
    ("a title without tags", "tg", "Бе «патент»", 'Бе <span lang="ru">«патент»</span>'),
    (
        "markup inside a quotation keeps it whole and unmarked",
        "tg",
        "<p>«<b>патент</b>»</p>",
        "<p>«<b>патент</b>»</p>",
    ),
]


@pytest.mark.parametrize(("why", "lang", "html", "marked"), CASES, ids=[case[0] for case in CASES])
def test_russian_words_are_marked(why, lang, html, marked):
    assert foreign.mark(html, lang) == marked


@pytest.mark.parametrize(
    ("title", "html"),
    [
        ("Айлык < 1 & «өзүңүз»", "Айлык &lt; 1 &amp; «өзүңүз»"),
        ("«Патент» < 1", '<span lang="ru">«Патент»</span> &lt; 1'),
    ],
)
def test_plain_text_becomes_html(title, html):
    assert foreign.marked(title, "ky") == html
