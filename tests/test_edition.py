"""An edition says which text this is: it changes with the text and with nothing else."""

import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from fact_samples import fact, site_of
from site_samples import page, site

from maslahat import edition

NAME = "ru/labour/wages.md"
SITE = site()
REVIEW = {"by": "lawyer", "on": "2026-12-01", "against": "2026-11-21-00412"}
TK = {"law": "tk", "articles": "ст. 136", "evidence": "2026-01-29"}


def test_edition_is_a_day_and_five_digits():
    assert re.fullmatch(r"2026-11-21-\d{5}", edition.of_page(page(NAME), page(NAME), SITE))


def test_day_can_be_read_back():
    assert edition.day("2026-11-21-00412") == date(2026, 11, 21)


@pytest.mark.parametrize(
    ("why", "written", "evidence", "day"),
    [
        ("the text is newer", "2026-11-21", "2026-01-29", "2026-11-21"),
        ("the proof is newer", "2026-01-01", "2026-01-29", "2026-01-29"),
        ("there is no proof", "2026-01-01", None, "2026-01-01"),
    ],
)
def test_day_is_the_newest_one_recorded(why, written, evidence, day):
    guide = page(NAME, written=written, sources=[TK | {"evidence": evidence}])

    assert edition.of_page(guide, guide, SITE)[:10] == day


def test_day_of_the_copy_is_the_newest_of_all_its_pages():
    pages = [page("ru/a.md", written="2026-01-01"), page("uz/a.md", written="2026-03-05")]

    assert edition.of_copy(site(*pages), [])[:10] == "2026-03-05"


CHANGES = [
    ("text", {"body": "Другой."}),
    ("title", {"title": "Другое"}),
    ("search word", {"keywords": ["аванс"]}),
    ("way of translation", {"translation": "human"}),
]


@pytest.mark.parametrize(("what", "change"), CHANGES, ids=[what for what, _ in CHANGES])
def test_page_with_another(what, change):
    original = page(NAME)
    before, after = page("ky/labour/wages.md"), page("ky/labour/wages.md", **change)

    assert edition.of_page(before, original, SITE) != edition.of_page(after, original, SITE)


def test_translation_is_of_another_edition_when_the_sources_it_prints_change():
    translation = page("ky/labour/wages.md")
    before, after = page(NAME, sources=[TK]), page(NAME, sources=[TK | {"articles": "ст. 137"}])

    assert edition.of_page(translation, before, SITE) != edition.of_page(translation, after, SITE)


def test_new_russian_text_does_not_make_an_old_translation_look_new():
    translation = page("ky/labour/wages.md", written="2026-01-01")
    before = page(NAME, "Прежний.", written="2026-01-01")
    after = page(NAME, "Новый.", written="2026-11-21", title="Новое", summary="Новое.")

    assert edition.of_page(translation, after, SITE) == edition.of_page(translation, before, SITE)


def test_same_text_on_two_pages_has_two_editions():
    one, other = page("ru/a.md", title="А"), page("ru/b.md", title="А")

    assert edition.of_page(one, one, SITE) != edition.of_page(other, other, SITE)


def write(folder, name, text):
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "text"),
    [("data/ui/ru.yml", "home: На главную"), ("data/ui/uz.yml", "home: Главная")],
    ids=["other words", "other name"],
)
def test_copy_with_another_file_is_of_another_edition(tmp_path, name, text):
    write(tmp_path, "before/data/ui/ru.yml", "home: Главная")
    write(tmp_path, f"after/{name}", text)
    pages = site(NAME)

    before = edition.of_copy(pages, [tmp_path / "before/data"])
    assert edition.of_copy(pages, [tmp_path / "after/data"]) != before


def test_file_that_an_editor_hides_does_not_count(tmp_path):
    write(tmp_path, "data/laws.yml", "tk: {}")
    before = edition.of_copy(site(NAME), [tmp_path / "data"])
    write(tmp_path, "data/.laws.yml.swp", "x")

    assert edition.of_copy(site(NAME), [tmp_path / "data"]) == before


def test_place_of_the_checkout_does_not_count(tmp_path):
    for folder in ("here", "там"):
        write(tmp_path, f"{folder}/data/laws.yml", "tk: {}")

    here, there = (edition.of_copy(site(NAME), [tmp_path / x / "data"]) for x in ("here", "там"))
    assert here == there


def test_order_of_reading_does_not_count():
    forth, back = site("ru/a.md", "ru/b.md", "ky/a.md"), site("ky/a.md", "ru/b.md", "ru/a.md")

    assert edition.of_copy(forth, []) == edition.of_copy(back, [])


@pytest.mark.parametrize("seed", ["0", "1"])
def test_hash_seed_of_python_does_not_count(seed):
    program = (
        "from site_samples import page, site; from maslahat import edition;"
        f"a = page({NAME!r}, keywords=['a', 'b'], sources=[{TK!r}]);"
        "print(edition.of_copy(site(a), []), edition.of_page(a, a, site(a)))"
    )
    environment = os.environ | {"PYTHONHASHSEED": seed}
    said = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parent,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )

    guide = page(NAME, keywords=["a", "b"], sources=[TK])
    expected = f"{edition.of_copy(site(guide), [])} {edition.of_page(guide, guide, SITE)}\n"
    assert said.stdout == expected


CALLING = 'Пошлина {{ fact("fee") }}.'
FACTS = [
    ("value", {"periods": [{"value": 4500}]}, "2026-11-21"),
    (
        "edition of the law",
        {"source": {"law": "tk", "article": "ст. 1", "edition": "2026-12-01"}},
        "2026-12-01",
    ),
]


@pytest.mark.parametrize(("what", "change", "day"), FACTS, ids=[what for what, *_ in FACTS])
def test_page_is_of_another_edition_when_a_fact_it_shows_has_another(what, change, day):
    guide = page(NAME, CALLING)
    before, after = (
        edition.of_page(guide, guide, site_of(one)) for one in (fact(), fact(**change))
    )

    assert before != after
    assert after[:10] == day


def test_page_is_of_the_same_edition_when_a_fact_it_does_not_show_changes():
    guide = page(NAME, CALLING)
    other = fact(name="other"), fact(name="other", periods=[{"value": 1}])

    assert len({edition.of_page(guide, guide, site_of(fact(), one)) for one in other}) == 1


def test_signature_is_no_part_of_the_edition_it_names():
    unsigned, signed = (page(NAME, **given) for given in ({}, {"review": REVIEW}))

    assert edition.of_page(signed, signed, SITE) == edition.of_page(unsigned, unsigned, SITE)


def test_newest_day_may_be_that_of_a_fact():
    dated = fact(source={"law": "tk", "article": "ст. 1", "edition": "2026-12-24"})

    assert edition.newest_day(site_of(dated)) == date(2026, 12, 24)
