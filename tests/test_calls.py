"""The four functions of a page's text, and everything in braces that is none of them."""

import pytest

from maslahat import calls

FORMS = [
    ('{{ fact("patent-apply-term") }}', ("fact", "patent-apply-term", "")),
    ('{{ fact("stay-limit", "gen") }}', ("fact", "stay-limit", "gen")),
    ('{{ law("koap", "ст. 27.5") }}', ("law", "koap", "ст. 27.5")),
    ('{{ contact("mvd") }}', ("contact", "mvd", "")),
    ('{{term("patent")}}', ("term", "patent", "")),
]
NO_CALLS = [
    ("one brace", '{ fact("a") }'),
    ("typographic quotes", "{{ fact(“a”) }}"),
    ("single quotes", "{{ fact('a') }}"),
    ("no quotes", "{{ fact(a) }}"),
    ("three arguments", '{{ fact("a", "b", "c") }}'),
    ("an expression", '{{ fact("a") | upper }}'),
    ("heading id", "## Сроки {#terms}"),
]


@pytest.mark.parametrize(("text", "parts"), FORMS, ids=[text for text, _ in FORMS])
def test_form_is_a_call(text, parts):
    (call,) = calls.find(f"До {text} после.")

    assert (call.name, call.id, call.more) == parts


@pytest.mark.parametrize(("why", "text"), NO_CALLS, ids=[why for why, _ in NO_CALLS])
def test_anything_else_is_no_call(why, text):
    assert list(calls.find(text)) == []


def test_call_knows_its_place():
    text = 'Срок {{ fact("a") }} и {{ fact("b") }}.'

    assert [text[one.start : one.end] for one in calls.find(text)] == [
        '{{ fact("a") }}',
        '{{ fact("b") }}',
    ]


def test_blank_text_keeps_its_words():
    assert calls.blank('за {{ fact("a") }} дней') == "за   дней"
