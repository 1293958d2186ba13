"""A translation records the Russian text it was made from, and nothing else of its file changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from maslahat import content, fingerprints, reading, staleness, translated
from maslahat.model import Page
from maslahat.model.page import Description

RUSSIAN = """---
title: Зарплата
summary: Когда платят.
written: 2026-11-21
---

Платят два раза в месяц.

## Сроки {#terms}

До пятнадцатого дня. За полугодие — раньше.

## Помощь {#help}

Инспекция.
"""
KYRGYZ = """---
title: Айлык
summary: Айлык качан төлөнөт.
written: 2026-11-21
translation: machine
---

Айда эки жолу.

## А {#terms}

Келишимде.

## В {#help}

Инспекция.
"""
RECORD = """# пишет «maslahat translated», руками не правят
made_from:
  m-start: 111111 222222
  terms: '333333'
  help: '444444'
"""


def read(file: bytes, lang: str) -> Page:
    text = file.decode("utf-8-sig").replace("\r\n", "\n")
    head, body, line = content.split_description(text)
    value, problems = reading.parse_yaml(head, "")
    assert not problems
    sections = tuple(content.find_sections(body, line))
    return Page(lang, "a/b.md", Description.model_validate(value), head, body, line, sections)


ORIGINAL = read(RUSSIAN.encode(), "ru")
NOW = fingerprints.of(ORIGINAL)


def recorded(file: bytes, *sections: str, russian: str = RUSSIAN) -> bytes:
    original = read(russian.encode(), "ru")
    return translated.record(file, read(file, "ky"), original, sections)


def with_record(record: str = RECORD, text: str = KYRGYZ) -> str:
    return text.replace("translation: machine\n", f"translation: machine\n{record}")


def test_record_stands_at_the_end_of_the_description_and_the_rest_stays():
    block = (
        "# пишет «maslahat translated», руками не правят\nmade_from:\n"
        f"  m-start: {NOW['m-start']}\n  terms: {NOW['terms']}\n  help: {NOW['help']}\n"
    )
    assert recorded(KYRGYZ.encode()).decode() == with_record(block)


def test_record_is_what_the_page_is_read_with():
    assert read(recorded(KYRGYZ.encode()), "ky").description.made_from == NOW


def test_former_record_is_replaced_in_its_place():
    before = with_record(RECORD + "keywords: [айлык]\n").encode()

    after = recorded(before).decode()
    assert after.count("made_from") == after.count("maslahat translated") == 1
    assert "keywords: [айлык]\n---\n" in after


def test_second_record_changes_nothing():
    once = recorded(KYRGYZ.encode())

    assert recorded(once) == once


@pytest.mark.parametrize(
    "former",
    ["made_from: {m-start: a, terms: b}\n", '"made_from":\n  m-start: a\n\n  terms: b\n'],
    ids=["in one line", "with an empty line"],
)
def test_record_typed_by_hand_is_replaced_whole(former):
    assert read(recorded(with_record(former).encode()), "ky").description.made_from == NOW


def test_one_section_is_recorded_and_the_others_keep_their_marks():
    after = read(recorded(with_record().encode(), "terms"), "ky").description.made_from

    assert after == {"m-start": "111111 222222", "terms": NOW["terms"], "help": "444444"}


def test_section_that_the_translation_lacks_is_not_recorded():
    new = RUSSIAN + "\n## Штраф {#fine}\n\nНовое.\n"

    after = read(recorded(KYRGYZ.encode(), russian=new), "ky").description.made_from
    assert list(after) == ["m-start", "terms", "help"]


def test_section_recorded_but_gone_from_the_russian_text_is_remembered_while_one_is_recorded():
    """Else nobody would know that it was a translation once."""
    short = RUSSIAN.partition("## Помощь")[0]

    after = read(recorded(with_record().encode(), "terms", russian=short), "ky")
    assert list(after.description.made_from) == ["m-start", "terms", "help"]


def test_section_gone_from_the_russian_text_is_forgotten_when_the_whole_page_is_recorded():
    short = RUSSIAN.partition("## Помощь")[0]

    after = read(recorded(with_record().encode(), russian=short), "ky").description.made_from
    assert list(after) == ["m-start", "terms"]


@given(
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
    st.sampled_from(["", RECORD]),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=60),
    st.sets(st.sampled_from(["m-start", "terms", "nothing"])),
)
def test_every_byte_outside_of_the_record_stays(ends, has_bom, record, tail, sections):
    head, _, rest = f"{with_record('¦')}{tail}".replace("\n", ends).partition("¦")
    before = ("\ufeff" * has_bom + head).encode(), rest.encode()

    after = recorded(record.replace("\n", ends).encode().join(before), *sections)
    assert after.startswith(before[0])
    assert after.endswith(before[1])
    assert after.count(ends.encode()) == after.count(b"\n")
    assert (b"\r" in after) == (ends == "\r\n")


@given(st.sets(st.sampled_from(["m-start", "terms", "help"]), min_size=1))
def test_what_was_recorded_is_no_longer_behind(sections):
    before = with_record().encode()
    after = read(recorded(before, *sections), "ky")

    assert staleness.behind(after, ORIGINAL) == NOW.keys() - sections


def difference(made: bytes, russian: str = RUSSIAN) -> str:
    return translated.difference(read(made, "ky"), read(russian.encode(), "ru"))


def test_difference_of_a_page_up_to_date_says_so():
    assert difference(recorded(KYRGYZ.encode())) == (
        "content/ky/a/b.md ← content/ru/a/b.md\n\nВсё совпадает с русским текстом.\n"
    )


def test_difference_of_an_unrecorded_page_says_that_nothing_is_known():
    assert difference(KYRGYZ.encode()) == (
        "content/ky/a/b.md ← content/ru/a/b.md\n\n"
        "Не записано, с какого русского текста сделан перевод.\n"
    )


def test_difference_shows_new_russian_sentences_beside_the_translation():
    new = RUSSIAN.replace("До пятнадцатого дня.", "До **десятого** дня.\nДеньги — в руки.")

    assert difference(recorded(KYRGYZ.encode()), new) == (
        "content/ky/a/b.md ← content/ru/a/b.md\n\n"
        "terms · Сроки\n"
        "  В русском тексте новое:\n"
        "    + До десятого дня.\n"
        "    + Деньги — в руки.\n"
        "  Ушло из русского текста предложений: 1\n"
        "  Сейчас в переводе:\n"
        "    А\n"
        "\n"
        "    Келишимде.\n"
    )


def test_difference_names_new_and_removed_sections():
    new = RUSSIAN.replace("## Помощь {#help}", "## Штраф {#fine}")

    assert difference(recorded(KYRGYZ.encode()), new.replace("Инспекция", "Новое")) == (
        "content/ky/a/b.md ← content/ru/a/b.md\n\n"
        "fine · Штраф\n"
        "  В русском тексте новое:\n"
        "    + Штраф\n"
        "    + Новое.\n"
        "  В переводе этого раздела нет, на сайте он показан по-русски.\n"
        "\n"
        "help · В\n"
        "  В русском тексте этого раздела больше нет, на сайте он не показывается.\n"
        "  Сейчас в переводе:\n"
        "    В\n"
        "\n"
        "    Инспекция.\n"
    )


def test_difference_of_the_start_shows_title_summary_and_lead():
    told = difference(recorded(KYRGYZ.encode()), RUSSIAN.replace("Когда платят.", "Кто платит."))

    assert told.partition("\n\n")[2] == (
        "m-start · начало страницы\n"
        "  В русском тексте новое:\n"
        "    + Кто платит.\n"
        "  Ушло из русского текста предложений: 1\n"
        "  Сейчас в переводе:\n"
        "    Айлык\n"
        "    Айлык качан төлөнөт.\n"
        "\n"
        "    Айда эки жолу.\n"
    )
