"""How a value reads in each language: plurals, cases, signs of currency."""

import pytest
from fact_samples import LANGUAGES, UNITS, fact

from maslahat.facts import Reader, holding
from maslahat.facts.reading import machine_value

READERS = {one.code: Reader(one.code, one.locale, UNITS[one.code]) for one in LANGUAGES}
TODAY = fact().check_by


def read(one, lang="ru", case=""):
    words = READERS[lang].words(one, holding(one, TODAY), case)
    return words.replace("\u00a0", " ")


def term(value, unit="calendar_day", **more):
    return fact("duration", unit=unit, periods=[{"value": value, **more}])


TERMS = [
    ("one", 1, "", "1 календарный день"),
    ("few", 3, "", "3 календарных дня"),
    ("many", 30, "", "30 календарных дней"),
    ("one again", 21, "", "21 календарный день"),
    ("genitive of one", 1, "gen", "1 календарного дня"),
    ("genitive of few", 3, "gen", "3 календарных дней"),
]


@pytest.mark.parametrize(("why", "value", "case", "text"), TERMS, ids=[row[0] for row in TERMS])
def test_russian_term_agrees_with_its_number(why, value, case, text):
    assert read(term(value), case=case) == text


@pytest.mark.parametrize(
    ("lang", "case", "text"),
    [
        ("ky", "", "10 жумуш күнү"),
        ("ky", "loc", "10 жумуш күнүндө"),
        ("tg", "", "10 рӯзи корӣ"),
        ("uz", "", "10 ish kuni"),
        ("uz", "loc", "10 ish kunida"),
    ],
)
def test_term_in_the_languages_of_the_readers(lang, case, text):
    assert read(term(10, "working_day"), lang, case) == text


@pytest.mark.parametrize(("lang", "sign"), [("ru", "₽"), ("ky", "₽"), ("tg", "₽"), ("uz", "₽")])
def test_sum_is_grouped_and_its_sign_follows(lang, sign):
    assert read(fact(), lang) == f"4 200 {sign}"


def test_sum_with_kopecks_shows_both_digits():
    assert read(fact(periods=[{"value": 3410.4}])) == "3 410,40 ₽"


def test_range_has_the_form_of_its_upper_number():
    assert read(term(2, to=5)) == "2–5 календарных дней"


def test_number_keeps_the_decimals_of_its_source():
    assert read(fact("number", periods=[{"value": "2.842"}])) == "2,842"


def test_date_is_in_figures():
    assert read(fact("date", periods=[{"value": "2025-09-10"}])) == "10.09.2025"


def test_text_is_in_the_language_of_the_reader():
    words = {"ru": "1/150 ставки", "ky": "ставканын 1/150", "tg": "1/150", "uz": "1/150"}

    assert read(fact("text", periods=[{"value": words}]), "ky") == "ставканын 1/150"


MACHINE = [
    (term(30), "P30D"),
    (term(3, "hour"), "PT3H"),
    (term(2, "month"), "P2M"),
    (term(2, "week"), "P2W"),
    (fact(), "4200 RUB"),
    (fact(periods=[{"value": 2000, "to": 5000}]), "2000 RUB/5000 RUB"),
    (fact("date", periods=[{"value": "2025-09-10"}]), "2025-09-10"),
]


@pytest.mark.parametrize(("one", "value"), MACHINE, ids=[value for _, value in MACHINE])
def test_value_for_programs(one, value):
    assert machine_value(one, holding(one, TODAY)) == value
