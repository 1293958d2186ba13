"""Editors see where each page stands, and what has to be looked at soon."""

from dataclasses import replace
from datetime import date

import pytest
from fact_samples import MVD, fact, site_of
from site_samples import page, site

from maslahat import edition, fingerprints, status
from maslahat.model.signature import PageReview

TODAY = date(2026, 11, 21)
TEXT = "## Срок {#terms}\n\nСразу.\n\n## Помощь {#help}\n\nСуд.\n"


def signed(one, original, on=TODAY, **given):
    against = edition.of_page(one, original, site(one, original))
    review = PageReview(by="lawyer", on=on, against=against)
    return replace(one, description=one.description.model_copy(update={"review": review} | given))


def cell(lang, *pages):
    (row,) = status.overview(site(*pages), TODAY).rows
    return next(one for one in row.cells if one.lang == lang)


def test_rows_are_the_russian_pages_and_cells_the_languages():
    found = status.overview(site("ru/b/c.md", "ru/a.md", "ky/a.md"), TODAY)

    assert [(row.path, [one.lang for one in row.cells]) for row in found.rows] == [
        ("a.md", ["ru", "ky", "tg", "uz"]),
        ("b/c.md", ["ru", "ky", "tg", "uz"]),
    ]


def test_page_that_is_not_there_is_missing():
    assert cell("uz", page("ru/a.md")).state is None


def test_signature_shows_its_last_day():
    original = page("ru/a.md", TEXT, review_in=30)
    found = cell("ru", signed(original, original))

    assert (found.state, found.due) == ("signed", date(2026, 12, 21))


def test_signature_of_another_text_is_none():
    original = page("ru/a.md", TEXT)
    other = replace(signed(original, original), body=TEXT + "Ещё.\n")

    assert (cell("ru", other).state, cell("ru", other).due) == ("changed", None)


def test_sections_that_fell_behind_are_counted():
    made = page("ky/a.md", TEXT, made_from=fingerprints.of(page("ru/a.md", TEXT)))

    assert cell("ky", page("ru/a.md", TEXT.replace("Сразу", "Потом")), made).behind == 1


def test_section_that_the_translation_lacks_is_behind_too():
    made = page("ky/a.md", TEXT, made_from=fingerprints.of(page("ru/a.md", TEXT)))

    assert cell("ky", page("ru/a.md", TEXT + "## Ещё {#more}\n\nТри.\n"), made).behind == 1


def test_translation_that_nobody_recorded_says_so():
    assert not cell("ky", page("ru/a.md", TEXT), page("ky/a.md", TEXT)).is_recorded


@pytest.mark.parametrize(
    ("check_by", "names"),
    [("2026-11-20", ["fee"]), ("2027-01-20", ["fee"]), ("2027-01-21", [])],
    ids=["past", "the 60th day", "the 61st day"],
)
def test_facts_to_check_are_those_past_or_within_sixty_days(check_by, names):
    found = status.overview(site_of(fact(check_by=check_by)), TODAY)

    assert [one.id for one in found.facts] == names


def test_facts_come_in_the_order_of_their_days():
    facts = [fact(name="b", check_by="2026-12-02"), fact(name="a", check_by="2026-12-03")]

    assert [one.id for one in status.overview(site_of(*facts), TODAY).facts] == ["b", "a"]


@pytest.mark.parametrize(
    ("checked", "is_told"),
    [(None, True), (date(2026, 5, 24), True), (date(2026, 5, 25), False)],
    ids=["never", "181 days ago", "180 days ago"],
)
def test_contacts_to_check_are_those_of_long_ago_or_never(checked, is_told):
    contact = MVD.model_copy(update={"checked": checked})
    found = status.overview(site_of(contacts={"mvd": contact}), TODAY)

    assert bool(found.contacts) == is_told


WORDS = [
    (status.Cell("uz", None), "нет перевода"),
    (status.Cell("ru", status.State.DRAFT), "черновик"),
    (status.Cell("ru", status.State.SIGNED, date(2027, 5, 20)), "до 20.05.2027"),
    (status.Cell("ru", status.State.OVERDUE, date(2027, 5, 20)), "просрочена с 20.05.2027"),
    (status.Cell("ky", status.State.CHANGED, None, 2), "изменилась, отстала: 2"),
    (status.Cell("ky", status.State.DRAFT, None, 0, False), "черновик, без отметки"),
]


@pytest.mark.parametrize(("given", "told"), WORDS, ids=[told for _, told in WORDS])
def test_cell_reads(given, told):
    assert status.in_words(given) == told


def shown(form):
    given = site_of(fact(check_by="2026-11-20"), pages=site("ru/a.md", "ky/a.md").pages)
    return form(status.overview(given, TODAY))


@pytest.mark.parametrize("form", [status.as_text, status.as_html], ids=["text", "page"])
@pytest.mark.parametrize(
    "words",
    [
        "Состояние страниц на 21.11.2026",
        "нет перевода",
        "Кыргызча: подписано 0 из 1, отстали 0, нет 0",
        "срок проверки прошёл 20.11.2026 (data/facts/fee.yml)",
        "никто не проверял (data/contacts/mvd.yml)",
    ],
)
def test_both_forms_tell(form, words):
    assert words in shown(form)


def test_columns_of_the_text_stand_below_each_other():
    lines = shown(status.as_text).splitlines()

    assert lines[2:4] == [
        "страница  ru        ky                     tg            uz",
        "a.md      черновик  черновик, без отметки  нет перевода  нет перевода",
    ]


def test_page_is_not_indexed():
    assert '<meta name="robots" content="noindex, nofollow">' in shown(status.as_html)


@pytest.mark.parametrize("sign", ["<script", "src=", "href=", "http"])
def test_page_loads_and_runs_nothing(sign):
    assert sign not in shown(status.as_html)


def test_title_cannot_become_markup():
    found = status.overview(site(page("ru/a.md", title="<b>&")), TODAY)

    assert "&lt;b&gt;&amp;" in status.as_html(found)
