"""What a reader sees in place of a call: the value, its note, and what an old copy will say."""

from datetime import date

import pytest
from fact_samples import MVD, fact, site_of, texts

from maslahat.expansion import Expander
from maslahat.model import Source, Term

TODAY = date(2026, 11, 21)
FEE = fact()
ASKED = "могло измениться с 01.11.2026 — спросите: МВД"
DATA = (
    f'<data value="4200 RUB" data-until="2027-03-31" data-then="{ASKED}">4\u00a0200\u00a0₽</data>'
)
NOTE = (
    ' <small class="proof">197-ФЗ, ст. 136 · данные на 01.11.2026 · '
    'проверить снова после 31.03.2027 (<a href="https://мвд.рф">МВД</a>)</small>'
)


def expander(*facts, lang="ru", today=TODAY, **given):
    return Expander(site_of(*facts or [FEE], **given), lang, today)


def test_value_carries_its_validity_and_its_note():
    assert expander().markdown('Пошлина: {{ fact("fee") }}.') == f"Пошлина: {DATA}.{NOTE}"


def test_text_without_calls_is_handed_back_as_it_is():
    text = "Пошлины нет.\n\n```\n{{\n```"

    assert expander().markdown(text) is text or expander().markdown(text) == text


def test_note_stands_once_at_the_end_of_its_paragraph():
    text = '{{ fact("fee") }} сегодня,\nпотом снова {{ fact("fee") }}.\n\nДальше.'

    assert expander().markdown(text) == f"{DATA} сегодня,\nпотом снова {DATA}.{NOTE}\n\nДальше."


@pytest.mark.parametrize(
    "following", ["- Дальше", "1. Дальше", "## Дальше {#a}", "| а |", "!!! tip"]
)
def test_note_stands_before_the_next_block(following):
    text = f'- {{{{ fact("fee") }}}} — пошлина\n{following}'

    assert expander().markdown(text) == f"- {DATA} — пошлина{NOTE}\n{following}"


def test_note_stays_in_its_cell_of_a_table():
    assert expander().markdown('| {{ fact("fee") }} | да |') == f"| {DATA}{NOTE} | да |"


def test_code_is_left_alone():
    text = '```\n{{ fact("fee") }}\n```'

    assert expander().markdown(text) == text


def test_value_that_nobody_compared_says_so():
    unverified = fact(source={"law": "tk", "article": "ст. 136"})

    assert "197-ФЗ, ст. 136 · редакцию мы не сверяли · " in expander(unverified).markdown(
        '{{ fact("fee") }}'
    )


def test_signed_value_names_the_role_and_the_day():
    signed = fact(review={"by": "lawyer", "on": "2026-11-10", "against": "2026-11-01"})

    assert "сверено: юрист, 10.11.2026 ·" in expander(signed).markdown('{{ fact("fee") }}')


def test_page_built_after_the_check_date_asks_instead_of_telling():
    built_late = expander(today=date(2027, 4, 1)).value(FEE)

    assert built_late == f'<data class="changed" value="">{ASKED}</data>'


def test_number_of_an_emergency_stays_readable_after_its_check_date():
    police = fact("phone", "emergency-102", periods=[{"value": "102"}])

    assert ">102: могло измениться" in expander(police, today=date(2027, 4, 1)).value(police)


def test_number_of_an_emergency_can_be_called():
    police = fact("phone", "emergency-102", periods=[{"value": "102"}])

    assert '<a href="tel:102">102</a>' in expander(police).value(police)


def test_emergency_note_is_at_the_foot_of_the_page_only():
    police = fact("phone", "emergency-102", periods=[{"value": "102"}])

    assert "proof" not in expander(police).markdown('{{ fact("emergency-102") }}')
    assert expander(police).emergency().note == (
        "102: данные на 01.11.2026 · проверить снова после 31.03.2027"
    )


def test_citation_is_russian_in_every_language():
    assert '<span lang="ru">197-ФЗ, ст. 136</span>' in expander(lang="ky").markdown(
        '{{ fact("fee") }}'
    )


SOURCES = [
    Source(law="tk", articles="ст. 136 ч. 6; ст. 142", evidence=date(2025, 10, 8)),
    Source(law="tk", articles="ст. 392"),
]


@pytest.mark.parametrize(
    ("article", "known"),
    [("ст. 142", "данные на 08.10.2025"), ("ст. 392", "редакцию мы не сверяли")],
)
def test_law_says_how_sure_we_are_of_its_article(article, known):
    assert expander().markdown(f'({{{{ law("tk", "{article}") }}}})', SOURCES) == (
        f"(197-ФЗ, {article}, {known})"
    )


def test_law_without_an_article_is_only_a_name():
    assert expander().markdown('{{ law("tk") }} действует.') == "197-ФЗ действует."


PATENT = Term(form="патент", words=texts("патент"), explain=texts("право работать"))


def test_term_explains_itself_without_being_touched():
    assert expander(terms={"patent": PATENT}).markdown('Это {{ term("patent") }}.') == (
        "Это патент ru (право работать ru)."
    )


def test_term_names_the_word_of_the_papers_in_another_language():
    assert expander(terms={"patent": PATENT}, lang="ky").markdown('{{ term("patent") }}') == (
        "патент ky («патент», право работать ky)"
    )


def contact(checked, today=TODAY):
    phones = [{"number": "+7 495 000-00-00", "from_abroad": True}]
    known = MVD.model_copy(
        update={
            "checked": checked,
            "phones": type(MVD).model_validate(MVD.model_dump() | {"phones": phones}).phones,
        }
    )
    return expander(contacts={"mvd": known}, today=today).markdown('{{ contact("mvd") }}')


def test_fresh_number_can_be_called():
    assert '<a href="tel:+74950000000">' in contact(TODAY)


def test_contact_with_a_telephone_says_which_languages_are_spoken():
    assert "говорят на языках: Русский" in contact(TODAY)


def test_number_nobody_checked_is_not_printed():
    assert "000-00-00" not in contact(None)


AGES = [
    ("the last day as fresh", date(2027, 5, 20), "проверено 21.11.2026<"),
    ("marked after 180 days", date(2027, 5, 21), "могло устареть<"),
    ("refused after 365 days", date(2027, 11, 22), "поэтому не печатаем<"),
]


@pytest.mark.parametrize(("why", "today", "shown"), AGES, ids=[why for why, *_ in AGES])
def test_contact_says_how_old_it_is(why, today, shown):
    assert shown in contact(TODAY, today)


def test_number_checked_more_than_a_year_ago_is_not_printed():
    assert "000-00-00" not in contact(TODAY, date(2027, 11, 22))


def test_number_disappears_from_an_old_copy_after_a_year():
    assert '<span data-until="2027-11-21" data-then="—"><a href="tel:' in contact(TODAY)


def test_plain_text_has_values_for_calls():
    assert expander().plain('Пошлина {{ fact("fee") }}.') == "Пошлина 4\u00a0200\u00a0₽."
