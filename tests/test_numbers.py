"""What looks like a term, a fee, a date or a phone, with words of units that stand here."""

import pytest

from maslahat.model import Units
from maslahat.numbers import Spotter, dialled, without_dialled

UNITS = Units.model_validate(
    {
        "units": {"working_day": {"nom": {"few": "рабочих дня", "many": "рабочих дней"}}},
        "currency": {"RUB": "₽"},
        "spotted": {
            "units": ["дня", "дней", "дневн*", "недел*", "года", "сол"],
            "money": ["₽", "руб", "рубл*", "тыс*"],
            "months": ["сентябр*"],
            "years": ["год", "года", "г"],
        },
        "numerals": ["два", "две", "двадцат*", "двадцать пять", "полгода", "полтора"],
    }
)
SPOTTER = Spotter([UNITS])


@pytest.mark.parametrize(
    ("text", "spotted"),
    [
        ("за 30 дней", ["term: 30 дней"]),
        ("30\u00a0рабочих\u00a0дней", ["term: 30 рабочих дней"]),
        ("30 полных дней", ["term: 30 полных дней"]),
        ("за 10–15 дней", ["term: 10–15 дней"]),
        ("15\u2011го дня", ["term: 15\u2011го дня"]),
        ("в 3-дневный срок", ["term: 3-дневный"]),
        ("ждите 10\nдней", ["term: 10 дней"]),
        ("двадцать пять рабочих дней", ["term: двадцать пять рабочих дней"]),
        ("Полгода ждать", ["term: Полгода"]),
        ("4 200 ₽ и 2-5 тысяч", ["fee: 4 200 ₽", "fee: 2-5 тысяч"]),
        ("полтора рубля", ["fee: полтора рубля"]),
        ("€ 50 в месяц", ["fee: € 50"]),
        ("10 сентября 2025 г.", ["date: 10 сентября", "date: 2025 г"]),
        ("до 2027", ["date: 2027"]),
        ("5 года, 2025 года", ["term: 5 года", "date: 2025 года"]),
        ("112, 8 (800) 200-00-00", ["phone: 112", "phone: 8 (800) 200-00-00"]),
    ],
)
def test_number_that_readers_act_on_is_spotted(text, spotted):
    assert [f"{spot.kind}: {spot.written}" for spot in SPOTTER.spots(text)] == spotted


@pytest.mark.parametrize(
    "text",
    [
        "115-ФЗ дней не считает",
        "ст. 30 дней не считает",
        "№ 2026 и № 112",
        "1/150 ставки",
        "1. Дней много",
        "комната 5\n\nдней много",
        "30 - дней",
        "13.30.112",
        "A4 дней",
        "двести листов, два листа",
        "двадцатый, год, дней",
    ],
)
def test_other_number_is_not(text):
    assert list(SPOTTER.spots(text)) == []


def test_without_words_of_units_dates_and_phones_are_still_spotted():
    spots = Spotter([]).spots("30 дней, 500 ₽, 10.09.2025 и 112")

    assert [spot.written for spot in spots] == ["10.09.2025", "112"]


def test_place_of_a_number_in_letters_is_told_for_each_time_it_stands():
    text = "два дня, «два дня», двадцать дней"

    assert sorted(spot.start for spot in SPOTTER.spots(text)) == [0, 10, 20]


def test_link_that_dials_is_spotted_once():
    text = "Звоните [112](tel:112) сейчас"

    assert [spot.written for spot in dialled(text)] == ["[112](tel:112)"]
    assert list(SPOTTER.spots(without_dialled(text))) == []
