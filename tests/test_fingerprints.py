"""Marks of sentences: what a translator need not see changes nothing, every word does."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from site_samples import page

from maslahat import fingerprints

LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
WORDS = st.text(LETTERS, min_size=1, max_size=8)
# What is no sign of Markdown at the start of a line; "-" and "1." are such a sign there.
TOKENS = st.one_of(
    WORDS,
    WORDS.map(str.capitalize),
    WORDS.map(lambda word: word + "."),
    WORDS.map(lambda word: f"«{word}»,"),
    st.integers(0, 99999).map(str),
    st.sampled_from(["—", "115-ФЗ", "№", '{{ fact("a-b") }}', '{{ law("tk", "ст. 5") }}']),
)
TEXTS = st.lists(TOKENS, min_size=1, max_size=30)


def marks(body: str) -> str:
    """The marks of a section with this text."""
    return fingerprints.of(page("ru/a/b.md", f"## Срок {{#terms}}\n\n{body}\n"))["terms"]


KEPT = {
    "a paragraph is wrapped": ("один два три", "один\nдва три"),
    "white space that nobody sees": ("за 30 дней", "за  30\u00a0дней  "),
    "the same as an entity": ("за 30 дней", "за 30&nbsp;дней"),
    "empty lines": ("Один.\n\nДва.", "Один.\n\n\n\nДва.\n"),
    "a link leads elsewhere": ("[срок](a.md#x)", "[срок](../b.md)"),
    "a link has a title": ("[срок](a.md)", '[срок](a.md "Подсказка")'),
    "an address with brackets": ("[срок](https://a.ru/b_(c))", "[срок](https://a.ru/d)"),
    "a text becomes a link": ("Читайте «Срок».", "Читайте [«Срок»](a.md)."),
    "a link is written below": ("[срок](a.md)", "[срок][1]\n\n[1]: a.md"),
    "a bare address": ("Сайт: <https://a.ru>", "Сайт: <https://b.ru/c>"),
    "bold": ("за 30 дней", "за **30 дней**"),
    "italics": ("за 30 дней", "_за_ *30* `дней`"),
    "a sign of a list": ("- Один.\n- Два.", "* Один.\n* Два."),
    "steps are counted anew": ("1. Один.\n1. Два.", "1. Один.\n2. Два."),
    "an item is wrapped": ("- один два\n- три", "- один\n  два\n- три"),
    "a list becomes text": ("- Один.\n- Два.", "Один.\n\nДва."),
    "a box of another kind": ("!!! warning\n    Текст.", "!!! danger\n    Текст."),
    "a box": ("Текст.", "!!! note\n    Текст."),
    "a quotation": ("Один\nдва.", "> Один\n> два."),
    "the lines of a table": ("|a|b|\n|-|-|\n|c|d|", "| a | b |\n|:---|---:|\n| c | d |"),
    "the case of a fact": ('{{ fact("a-b") }}', '{{fact("a-b","gen")}}'),
    "a letter of two characters": ("й", "и\u0306"),
}


@pytest.mark.parametrize(("before", "after"), KEPT.values(), ids=KEPT)
def test_what_a_translator_need_not_see_changes_nothing(before, after):
    assert marks(before) == marks(after)


CHANGED = {
    "a word": ("за месяц", "за неделю"),
    "a number": ("шаг 3", "шаг 4"),
    "a comma": ("казнить нельзя, помиловать", "казнить, нельзя помиловать"),
    "a capital": ("Центр", "центр"),
    "the words of a link": ("[срок](a.md)", "[сроки](a.md)"),
    "another fact": ('{{ fact("a-b") }}', '{{ fact("a-c") }}'),
    "another article": ('{{ law("tk", "ст. 1") }}', '{{ law("tk", "ст. 2") }}'),
    "an organisation for a law": ('{{ contact("mvd") }}', '{{ law("mvd") }}'),
    "the title of a box": ('!!! note "Один"\n    Текст.', '!!! note "Два"\n    Текст.'),
    "a cell": ("|a|b|\n|-|-|\n|c|d|", "|a|b|\n|-|-|\n|c|e|"),
    "the order of items": ("- Один.\n- Два.", "- Два.\n- Один."),
    "a sentence is gone": ("Один раз. Два раза.", "Один раз."),
    "a year at the start": ("2026. Правило.", "2027. Правило."),
    "two sentences become one": ("Плати. Иди.", "Плати, иди."),
}


@pytest.mark.parametrize(("before", "after"), CHANGED.values(), ids=CHANGED)
def test_what_a_translator_must_see_changes_the_marks(before, after):
    assert marks(before) != marks(after)


@given(TEXTS, st.data())
def test_paragraph_wrapped_anywhere_has_the_same_marks(tokens, data):
    breaks = [data.draw(st.sampled_from([" ", "  ", "\n", " \n  "])) for _ in tokens]
    wrapped = "".join(token + gap for token, gap in zip(tokens, breaks, strict=True))

    assert marks(wrapped) == marks(" ".join(tokens))


@given(TEXTS, st.data(), st.sampled_from(["**{}**", "*{}*", "_{}_", "[{}](../a.md#b)"]))
def test_any_words_in_bold_or_in_a_link_have_the_same_marks(tokens, data, form):
    start = data.draw(st.integers(0, len(tokens) - 1))
    end = data.draw(st.integers(start + 1, len(tokens)))
    dressed = [*tokens[:start], form.format(" ".join(tokens[start:end])), *tokens[end:]]

    assert marks(" ".join(dressed)) == marks(" ".join(tokens))


@given(TEXTS, st.data(), WORDS)
def test_another_word_anywhere_has_other_marks(tokens, data, word):
    place = data.draw(st.integers(0, len(tokens) - 1))
    assume(tokens[place] != word)
    changed = [*tokens[:place], word, *tokens[place + 1 :]]

    assert marks(" ".join(changed)) != marks(" ".join(tokens))


@given(st.lists(st.lists(WORDS, min_size=2, max_size=6), min_size=2, max_size=8), st.data())
def test_one_word_changes_the_mark_of_its_sentence_alone(sentences, data):
    told = [" ".join(words).capitalize() + " конец." for words in sentences]
    place = data.draw(st.integers(0, len(told) - 1))
    changed = [*told[:place], "Совсем " + told[place], *told[place + 1 :]]

    before, after = marks(" ".join(told)).split(), marks(" ".join(changed)).split()
    pairs = enumerate(zip(before, after, strict=True), start=-1)  # the heading comes first
    assert [at for at, (one, other) in pairs if one != other] == [place]


@given(st.text(max_size=200))
def test_any_text_has_one_mark_for_each_sentence(text):
    written = page("ru/a/b.md", text)
    told = fingerprints.sentences_of(written)

    assert fingerprints.of(written) == {
        name: " ".join(map(fingerprints.mark, sentences)) for name, sentences in told.items()
    }


@given(st.text(max_size=200))
def test_no_sentence_is_empty_and_its_white_space_is_single(text):
    told = fingerprints.sentences_of(page("ru/a/b.md", text))[fingerprints.START]

    assert all(sentence and sentence == " ".join(sentence.split()) for sentence in told)


def test_mark_is_short_and_the_same_on_every_machine():
    assert fingerprints.mark("Срок — 30 дней.") == "1068db"


def test_each_heading_has_marks_and_the_start_comes_first():
    body = "Ответ.\n\n## Один {#one}\n\nТекст.\n\n### Два {#two}\n\nЕщё.\n"

    assert list(fingerprints.of(page("ru/a/b.md", body))) == ["m-start", "one", "two"]


def test_sentences_are_those_of_the_page():
    body = (
        "Срок — {{ fact('x') }}. **Идите** в [МВД](a.md), ул. Мира, 5!\nСпросите: «Когда?» Ждите.\n"
        '\n- Раз.\n- Два: {{ fact("a-b", "gen") }}. {{ law("tk", "ст. 5") }}\n\n| Что | Срок |\n'
        '|---|---|\n| Учёт | 7 |\n\n!!! warning "Важно"\n    Паспорт.\n\n## Сроки {#terms}\n'
    )
    written = page("ru/a/b.md", body, title="Учёт", summary="Куда. Когда.")

    assert fingerprints.sentences_of(written) == {
        "m-start": [
            "Учёт",
            "Куда.",
            "Когда.",
            "Срок — {{ fact('x') }}.",
            "Идите в МВД, ул. Мира, 5!",
            "Спросите: «Когда?»",
            "Ждите.",
            "Раз.",
            'Два: {{ fact("a-b") }}.',
            '{{ law("tk", "ст. 5") }}',
            "Что",
            "Срок",
            "Учёт",
            "7",
            "Важно",
            "Паспорт.",
        ],
        "terms": ["Сроки"],
    }


@pytest.mark.parametrize(
    "description",
    [
        {"title": "Другое"},
        {"summary": "Другое."},
        {"situations": [{"text": "Другое", "link": "a/b.md"}]},
    ],
    ids=lambda given: next(iter(given)),
)
def test_what_the_template_prints_above_the_text_belongs_to_its_start(description):
    before, after = page("ru/index.md", "Текст."), page("ru/index.md", "Текст.", **description)

    assert fingerprints.of(before) != fingerprints.of(after)


@pytest.mark.parametrize(
    "description",
    [{"written": "2020-01-01"}, {"keywords": ["слово"]}, {"order": 5}, {"short_title": "Кратко"}],
    ids=lambda given: next(iter(given)),
)
def test_what_a_translation_has_of_its_own_is_no_part_of_the_marks(description):
    before, after = page("ru/a/b.md", "Текст."), page("ru/a/b.md", "Текст.", **description)

    assert fingerprints.of(before) == fingerprints.of(after)


def test_heading_is_a_part_of_its_section():
    one, two = (page("ru/a/b.md", f"## {title} {{#x}}\n") for title in ("Срок", "Сроки"))

    assert fingerprints.of(one)["x"] != fingerprints.of(two)["x"]
