"""The ledger: what is known with its days and its pages, and what is not known."""

from dataclasses import replace

import pytest
from fact_samples import fact, site_of, texts
from site_samples import page

from maslahat.model.fact import UnknownFact
from maslahat.view import Views

GUIDE = page("ru/labour/wages.md", 'Пошлина {{ fact("fee") }}.', title="Зарплата")
FEE = fact(
    citizens=["TJ", "UZ"],
    periods=[{"value": 4200, "until": "2026-12-31"}, {"value": 4500, "from": "2027-01-01"}],
)
UNKNOWN = UnknownFact.model_validate(
    FEE.model_dump(exclude={"periods", "currency"})
    | {"kind": "unknown", "id": "ban", "label": texts("Запрет"), "how": texts("спросите")}
)


@pytest.fixture
def entries():
    pages = [GUIDE, page("ru/labour/index.md"), page("ru/index.md")]
    site = site_of(FEE, UNKNOWN, pages={(one.lang, one.path): one for one in pages})
    return Views(site, "").of("ru/ledger.md").entries


def test_what_is_not_known_comes_last(entries):
    assert [entry.is_known for entry in entries] == [True, False]


def test_value_that_is_still_to_come_stands_with_its_day(entries):
    assert (
        entries[0].valid.replace("\u00a0", " ")
        == "до 31.12.2026 включительно; 4 500 ₽ с 01.01.2027"
    )


def test_entry_names_whom_it_concerns(entries):
    assert entries[0].scope.endswith("Таджикистан, Узбекистан")


def test_entry_leads_to_the_pages_that_use_it(entries):
    assert [(link.text, link.url) for link in entries[0].pages] == [
        ("Зарплата", "labour/wages.html")
    ]


def test_a_fact_of_every_guide_lists_some_and_counts_the_others():
    guides = [replace(GUIDE, path=f"labour/wages{number:02}.md") for number in range(15)]
    pages = [*guides, page("ru/labour/index.md"), page("ru/index.md")]
    site = site_of(FEE, pages={(one.lang, one.path): one for one in pages})

    entry = Views(site, "").of("ru/ledger.md").entries[0]

    assert (len(entry.pages), entry.pages[-1].url, entry.more) == (12, "labour/wages11.html", 3)


def test_entry_has_the_article_and_the_next_check(entries):
    assert (entries[0].article, entries[0].check_by) == (
        "197-ФЗ, ст. 136 · данные на 01.11.2026",
        "31.03.2027",
    )


def test_unknown_says_how_to_find_out(entries):
    assert ">спросите ru<" in entries[1].value
