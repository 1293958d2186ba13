"""Whatever stands in a file, its author gets a place and a remedy, never a traceback."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from maslahat import reading
from maslahat.model import Waiver
from maslahat.model.fact import DurationFact
from maslahat.model.page import Description

YAML_SIGNS = st.sampled_from("abсд019:-.,[]{}\"'#&*!|>?%@ \n\t\0")
GOOD = "title: Срок\nsummary: Когда.\nwritten: 2026-11-21\n"


def problems_of(text):
    value, found = reading.parse_yaml(text, "a.md", 2)
    if value is not None:
        found = found + reading.validate(Description, value, text, "a.md", 2)[1]
    return found


def places(text):
    return [(one.line, one.code) for one in problems_of(text)]


def test_byte_order_mark_and_windows_line_ends_are_not_text(tmp_path):
    (tmp_path / "a.md").write_bytes("\ufeffодин\r\nдва\r\n".encode())

    assert reading.read_text(tmp_path / "a.md", "a.md") == ("один\nдва\n", [])


def test_file_in_another_encoding_is_named_with_the_line_of_its_first_unreadable_letter(tmp_path):
    (tmp_path / "a.md").write_bytes("один\nдва\n".encode() + "три".encode("cp1251"))
    _, problems = reading.read_text(tmp_path / "a.md", "a.md")

    assert [(one.path, one.line, one.code) for one in problems] == [("a.md", 3, "file-not-utf8")]


def test_folder_in_the_place_of_a_file_is_named(tmp_path):
    _, problems = reading.read_text(tmp_path, "a.md")

    assert [(one.path, one.code) for one in problems] == [("a.md", "file-unreadable")]


def test_good_description_has_no_problems():
    assert places(GOOD) == []


@pytest.mark.parametrize(
    ("why", "text", "found"),
    [
        ("a colon inside a text", f"{GOOD}short_title: Учёт: сроки\n", [(5, "yaml-broken")]),
        ("a day that is in no calendar", GOOD.replace("11-21", "13-45"), [(4, "value-unfit")]),
        ("a value YAML cannot make", f"{GOOD}order: !!bool x\n", [(5, "value-unfit")]),
        ("a title of spaces", GOOD.replace("Срок", '" "'), [(2, "value-unfit")]),
        ("a blank search word", f'{GOOD}keywords: [""]\n', [(5, "value-unfit")]),
        ("a number for a name", f"{GOOD}2026: год\n", [(5, "key-unknown")]),
        ("a field twice", f"{GOOD}title: Ещё\n", [(2, "key-repeated")]),
        (
            "two faults at once",
            f"{GOOD}sumary: О\norder: да\n",
            [(5, "key-unknown"), (6, "value-unfit")],
        ),
        ("a list instead of fields", "- title\n", [(2, "value-unfit")]),
    ],
)
def test_fault_has_its_line_and_its_code(why, text, found):
    assert sorted(places(text)) == found


def test_message_on_a_wrong_day_shows_it_and_the_right_form():
    (problem,) = problems_of(GOOD.replace("2026-11-21", "2026-13-45"))

    assert (problem.what, problem.fix) == (
        "Значение «2026-13-45» не подходит для поля «written».",
        "впишите дату вида 2026-11-21.",
    )


def test_misspelt_field_of_a_source_is_compared_with_the_fields_of_a_source():
    text = f"{GOOD}sources:\n  - law: tk\n    articles: ст. 1\n    evidense: 2026-01-01\n"

    (problem,) = problems_of(text)
    assert (problem.line, problem.what) == (
        8,
        "Неизвестное поле «evidense». Возможно, вы имели в виду «evidence»?",
    )


@pytest.mark.parametrize(
    ("why", "text", "line", "guess"),
    [
        ("in the second period", "periods:\n  - value: 1\n  - value: 2\n    form: x\n", 4, "from"),
        ("in the source", "source:\n  law: tk\n  artcile: ст. 1\n", 3, "article"),
        ("in a source between brackets", "source: {law: tk, artcile: ст. 1}\n", 1, "article"),
        ("in the review", "review:\n  by: lawyer\n  agianst: 1\n", 3, "against"),
        ("at the top", "chek_by: 2027-01-01\n", 1, "check_by"),
    ],
)
def test_misspelt_field_is_compared_with_the_fields_beside_it(why, text, line, guess):
    value, _ = reading.parse_yaml(text, "a.yml")
    _, problems = reading.validate(DurationFact, value, text, "data/facts/a.yml")
    unknown = [(one.line, one.what) for one in problems if one.code == "key-unknown"]

    assert [(at, what.partition("?")[0][-len(guess) - 1 : -1]) for at, what in unknown] == [
        (line, guess)
    ]


def test_missing_field_is_looked_for_where_it_should_stand():
    text = "id: fee\nperiods:\n  - value: 1\n  - until: 2026-01-01\n"
    value, _ = reading.parse_yaml(text, "a.yml")
    _, problems = reading.validate(DurationFact, value, text, "data/facts/a.yml")

    assert 4 in [one.line for one in problems if one.what == "Нет поля «value»."]


def test_value_deep_in_a_list_has_its_own_line():
    text = "citizens:\n  - TJ\n  - Узбекистан\n"
    value, _ = reading.parse_yaml(text, "a.yml")
    _, problems = reading.validate(DurationFact, value, text, "data/facts/a.yml")

    assert [one.line for one in problems if one.code == "value-unfit"] == [3]


def test_fault_of_a_list_item_is_found_under_its_place():
    text = "- code: a\n  until: 2026-01-01\n- code: b\n  until: завтра\n"
    value, _ = reading.parse_yaml(text, "a.yml")
    _, problems = reading.validate(Waiver, value[1], text, "data/waivers.yml", under=(1,))

    assert [one.line for one in problems if one.code == "value-unfit"] == [4]


def test_list_is_not_called_too_short_because_of_its_items():
    text = "periods:\n  - value: год\n"
    value, _ = reading.parse_yaml(text, "a.yml")
    _, problems = reading.validate(DurationFact, value, text, "data/facts/a.yml")

    assert [one.line for one in problems if one.code == "value-unfit"] == [2]


def test_review_without_an_edition_is_called_a_date_without_a_check():
    text = f"{GOOD}review:\n  by: lawyer\n  on: 2026-11-21\n"

    (problem,) = problems_of(text)
    assert (problem.line, problem.code, problem.what) == (
        5,
        "review-unproven",
        "Дата без проверки: в «review» нет поля «against».",
    )


@pytest.mark.parametrize("word", ["on", "off", "yes", "no", "y"])
def test_words_that_yaml_takes_for_true_and_false_stay_words(word):
    value, _ = reading.parse_yaml(f"{word}: {word}\n", "a.yml")

    assert value == {word: word}


def test_true_and_false_are_no_words():
    value, _ = reading.parse_yaml("a: true\nb: false\n", "a.yml")

    assert value == {"a": True, "b": False}


def test_field_twice_is_found_however_deep_it_stands():
    _, problems = reading.parse_yaml("periods:\n  - value: 1\n    to: 2\n    value: 3\n", "a.yml")

    assert [(one.line, one.code) for one in problems] == [(2, "key-repeated")]


def test_broken_line_is_shown():
    (problem,) = problems_of(f"{GOOD}short_title: Учёт: сроки\n")

    assert problem.what == "В описании не удаётся прочитать строку: short_title: Учёт: сроки"


def test_guess_is_made_only_where_it_is_near():
    known = ["title", "summary"]

    assert (reading.did_you_mean("tilte", known), reading.did_you_mean("xyz", known)) == (
        " Возможно, вы имели в виду «title»?",
        "",
    )


@given(st.text(YAML_SIGNS | st.characters(codec="utf-8")))
@example("a: !!timestamp x")
@example("a: !!int ''")
@example("a: &x [*x]")
@example("? [a]\n: b")
def test_no_text_breaks_the_reading(text):
    assert all(one.line >= 2 for one in problems_of(text))
