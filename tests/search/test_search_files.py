"""The files of a language hold all that a browser needs, and no more than a query needs."""

import json
from importlib import import_module

import pytest
from search_samples import (
    NAMES,
    RULES,
    UI,
    built,
    document,
    head_of,
    sectioned,
    shards_of,
    strings_of,
)

from maslahat.search import pack

builder = import_module("maslahat.search.build")  # the package has a function of this name

PAGE = document("Срок", "семь дней", topic="Учёт", topic_url="ru/u/index.html", url="ru/u/a.html")


def test_a_small_language_has_an_index_and_a_text_for_each_page():
    assert list(built(["а", "б"])) == ["search/ru.js", "search/ru/0.js", "search/ru/1.js"]


def test_a_large_language_has_its_terms_in_files_of_their_own(monkeypatch):
    monkeypatch.setattr(pack, "SHARD_CHARS", 1)

    assert list(built(["а б"])) == [
        "search/ru.js", "search/ru/s0.js", "search/ru/s1.js", "search/ru/0.js",
    ]  # fmt: skip


def test_terms_are_in_the_head_or_in_a_file_never_in_both(monkeypatch):
    whole = head_of(built(["а б"]))["shards"]
    monkeypatch.setattr(pack, "SHARD_CHARS", 1)
    files = built(["а б"])

    cut = [
        [start, *json.loads(shard)]
        for start, shard in zip(head_of(files)["shards"], shards_of(files), strict=True)
    ]
    # The letter of the commonest word is the first sign.
    assert (whole, cut) == ([["а", "A!A#", "1 1"]], [["а", "A!", "1"], ["б", "A#", "1"]])


def test_the_head_tells_the_browser_all_it_needs():
    head = head_of(built([PAGE, document("б", is_urgent=True)]))

    names = ("lang", "name", "edition", "count", "urgent", "pages", "topics", "ui", "rules")
    assert {name: head[name] for name in names} == {
        "lang": "ru",
        "name": "Русский",
        "edition": "2026-11-21",
        "count": 2,
        "urgent": [1],
        "pages": [["ru/u/a.html", "Срок", "Учёт"], ["ru/б.html", "б", ""]],
        "topics": [["Учёт", "ru/u/index.html"]],
        "ui": UI,
        "rules": json.loads(json.dumps(RULES.for_browser())),
    }


def test_the_head_knows_how_many_units_each_page_has():
    pages = [sectioned(*"а" * 40), sectioned(), sectioned("а")]

    # 41 is 35 and 6.
    assert head_of(built(pages))["units"] == "z612"


def test_other_languages_are_told_when_a_query_can_be_recognised_in_them():
    assert head_of(built([]))["others"] == {"ky": list(NAMES["ky"])}


def test_titles_leave_the_head_of_a_large_site_and_come_with_their_texts(monkeypatch):
    monkeypatch.setattr(builder, "_MOST_TITLES", 1)
    files = built([PAGE, PAGE])

    text = json.loads(strings_of(files["search/ru/1.js"])[-1])
    assert (head_of(files)["pages"], text[:3]) == ([], ["ru/u/a.html", "Срок", "Учёт"])


def test_a_topic_is_listed_once_without_the_language_of_a_foreign_page():
    pages = [
        document("а", topic="Эмгек · Русский", topic_url="ky/e/index.html"),
        document("б", topic="Эмгек", topic_url="ky/e/index.html"),
        document("в", topic="Эмгек · Русский", topic_url="ky/e/index.html"),
        document("г"),
    ]

    assert head_of(built(pages))["topics"] == [["Эмгек", "ky/e/index.html"]]


def test_a_page_is_stored_a_sentence_a_line():
    page = document("Срок", "Это срок. Он краток.", url="a.html")

    text = json.loads(strings_of(built([page])["search/ru/0.js"])[-1])

    assert text == ["a.html", "Срок", "", [["", "", "Это срок.\nОн краток."]]]


@pytest.mark.parametrize(
    ("why", "group", "written"),
    [
        ("phrases as the index knows them", ("Учёт", "ПРОПИСКА"), "учет,прописка"),
        ("words of a phrase keep their order", ("чёрный список", "срок"), "черный список,срок"),
        ("stop words are not in the index", ("запрет на въезд", "срок"), "запрет въезд,срок"),
        ("two spellings of one phrase are one", ("учёт", "учет", "срок"), "учет,срок"),
        ("a phrase of stop words is none", ("как и что", "срок", "суд"), "срок,суд"),
    ],
)
def test_synonyms_reach_the_browser(why, group, written):
    assert head_of(built([], synonyms=[group]))["synonyms"] == written, why


def test_a_group_that_is_on_no_page_takes_no_place():
    with_group = head_of(built(["суд"], synonyms=[("срок", "время")]))

    assert with_group["shards"] == head_of(built(["суд"]))["shards"]
