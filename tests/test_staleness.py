"""Which sections fell behind: those whose Russian text changed, and no others."""

import pytest
from site_samples import page

from maslahat import fingerprints, staleness

RUSSIAN = """Платят два раза в месяц.

## Сроки {#terms}

За полугодие — {{ fact("a-b") }}, см. [закон](law.md).

### Подробнее {#more}

Читайте договор.

## Помощь {#help}

Инспекция.
"""
KYRGYZ = "Айда эки жолу.\n\n## А {#terms}\n\n1\n\n### Б {#more}\n\n2\n\n## В {#help}\n\n3\n"


def original(body=RUSSIAN, **description):
    return page("ru/a/b.md", body, **description)


def translation(body=KYRGYZ, made_from=None, **description):
    recorded = fingerprints.of(original()) if made_from is None else made_from
    return page("ky/a/b.md", body, made_from=recorded, **description)


def edited(before, after):
    assert before in RUSSIAN
    return original(RUSSIAN.replace(before, after))


def test_translation_of_the_present_text_is_not_behind():
    assert staleness.behind(translation(), original()) == set()


@pytest.mark.parametrize("lang", ["ky", "tg", "uz"])
@pytest.mark.parametrize(
    ("before", "after", "section"),
    [
        ("два раза", "три раза", "m-start"),
        ("Сроки", "Сроки и деньги", "terms"),
        ("a-b", "a-c", "terms"),
        ("договор", "договор вслух", "more"),
        ("Инспекция.", "Инспекция. Суд.", "help"),
    ],
)
def test_edit_of_one_section_leaves_exactly_that_section_behind(lang, before, after, section):
    made = page(f"{lang}/a/b.md", KYRGYZ, made_from=fingerprints.of(original()))

    assert staleness.behind(made, edited(before, after)) == {section}


@pytest.mark.parametrize(
    ("before", "after"),
    [("два раза в", "два раза\nв"), ("law.md", "../c/d.md"), ("договор", "**договор**")],
    ids=["wrapped", "link", "bold"],
)
def test_wrapping_a_paragraph_or_changing_a_link_leaves_nothing_behind(before, after):
    assert staleness.behind(translation(), edited(before, after)) == set()


def test_other_title_of_the_russian_page_leaves_the_start_behind():
    assert staleness.behind(translation(), original(title="Другое")) == {"m-start"}


def test_translation_that_records_nothing_is_not_called_behind():
    made = translation(made_from={})

    assert staleness.behind(made, edited("два раза", "три раза")) == set()


def test_section_that_nobody_recorded_is_behind_when_others_are_recorded():
    recorded = fingerprints.of(original())
    del recorded["more"]

    assert staleness.behind(translation(made_from=recorded), original()) == {"more"}


def test_russian_page_is_never_behind_itself():
    assert staleness.behind(original(), original()) == set()


NEW = RUSSIAN.replace("## Помощь", "## Штраф {#fine}\n\nНовое.\n\n## Помощь")
SHORT = RUSSIAN.partition("## Помощь")[0]


def test_new_russian_section_is_absent_and_no_other_is_behind():
    made, new = translation(), original(NEW)

    assert (staleness.behind(made, new), staleness.absent(made, new)) == (set(), {"fine"})


def test_section_that_the_translation_lost_is_not_called_new():
    """It was recorded, so somebody deleted it by mistake: the check of sections says so."""
    made = translation(KYRGYZ.partition("## В")[0])

    assert staleness.absent(made, original()) == set()


def test_unrecorded_translation_lacks_nothing_by_this_account():
    assert staleness.absent(translation(made_from={}), original(NEW)) == set()


def test_section_taken_out_of_the_russian_text_is_behind_and_removed():
    made, new = translation(), original(SHORT)

    assert (staleness.behind(made, new), staleness.removed(made, new)) == ({"help"}, {"help"})


def test_section_that_was_never_russian_is_not_called_removed():
    made = translation(KYRGYZ + "\n## Г {#extra}\n\n4\n")

    assert staleness.removed(made, original()) == set()


def test_section_under_another_name_is_neither_new_nor_removed():
    """Else its translation would be hidden behind Russian text because of one word of markup."""
    made, new = translation(), edited("{#terms}", "{#periods}")

    assert (staleness.absent(made, new), staleness.removed(made, new)) == (set(), set())


def test_recordable_is_what_stands_in_both_pages():
    made = translation(KYRGYZ.replace("## В {#help}", "## В {#extra}"))

    assert staleness.recordable(made, original()) == ("m-start", "terms", "more")
