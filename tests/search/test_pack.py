"""The files are as docs/search.md describes them, and the same every time."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from search_samples import ROOT, SCRIPTS, UI, document

from maslahat.search import build, engine
from maslahat.search.pack import pack_index, pack_text

COUNTS = {"arena": {0: 1}, "arest": {0: 2, 40: 1}, "b": {1: 99}}


def unpacked(script):
    """The JSON inside `Maslahat.index('…')`, read as a browser reads it."""
    text = script.removeprefix("Maslahat.index('").removesuffix("')\n")
    return json.loads(text.replace("\\'", "'").replace("\\\\", "\\"))


def test_words_are_front_coded_and_postings_are_steps_with_counts():
    shards = unpacked(pack_index({}, COUNTS))["shards"]

    # 40 is 35 and 5; 99 is more than Z can say, which is 27.
    assert shards == [{"from": "arena", "words": "AarenaDstAb", "postings": "0 0Az5 1Z"}]


def test_letters_of_two_bytes_are_written_as_signs_the_commonest_first():
    head = unpacked(pack_index({}, {"ёж2": {0: 1}, "жаж": {0: 1}}))

    assert (head["letters"], head["shards"][0]["words"]) == ("жаё", "A!#!A$!2")


def test_every_shard_can_be_read_without_the_others():
    shards = unpacked(pack_index({}, COUNTS, shard_terms=1))["shards"]

    assert [shard["words"] for shard in shards] == ["Aarena", "Aarest", "Ab"]


def test_a_shared_beginning_is_at_most_one_letter_long():
    long_words = {"a" * 40: {0: 1}, "a" * 41: {0: 1}}

    words = unpacked(pack_index({}, long_words))["shards"][0]["words"]

    assert words == "A" + "a" * 40 + "Z" + "a" * 16


def test_the_format_number_comes_first_so_that_old_clients_meet_it():
    assert pack_index({}, {}).startswith('Maslahat.index(\'{"format":1,')


def test_quotes_and_line_ends_stay_inside_their_string():
    script = pack_text("a.html", ["it's\n", '"\\', "\u2028"])

    assert script == r"""Maslahat.text('a.html','["it\'s\\n","\\"\\\\","\u2028"]')""" + "\n"


def test_a_language_has_an_index_and_a_text_for_each_page(rules):
    files = build([document("а"), document("б")], rules["ru"], UI, "ru", "2026-11-21")

    assert list(files) == ["search/ru.js", "search/ru/0.js", "search/ru/1.js"]


def test_the_head_tells_the_browser_all_it_needs(rules):
    page = document("Срок", "семь дней", topic="Учёт", topic_url="ru/u/index.html")

    head = unpacked(build([page], rules["ru"], UI, "ru", "2026-11-21")["search/ru.js"])

    assert {name: head[name] for name in ("lang", "edition", "pages", "topics", "ui")} == {
        "lang": "ru",
        "edition": "2026-11-21",
        "pages": [["ru/Срок.html", "Срок", "Учёт", 5]],
        "topics": [["Учёт", "ru/u/index.html"]],
        "ui": UI,
    }


def test_stop_words_reach_the_browser_folded(rules):
    head = unpacked(build([], rules["tg"], UI, "tg", "")["search/tg.js"])

    assert {"ҳам", "хам"} & set(head["rules"]["stop"]) == {"хам"}


def test_a_topic_is_listed_once_without_the_language_of_a_foreign_page(rules):
    pages = [
        document("а", topic="Эмгек · Русский", topic_url="ky/e/index.html"),
        document("б", topic="Эмгек", topic_url="ky/e/index.html"),
        document("в"),
    ]

    head = unpacked(build(pages, rules["ky"], UI, "ky", "")["search/ky.js"])

    assert head["topics"] == [["Эмгек", "ky/e/index.html"]]


def test_a_page_is_stored_a_sentence_a_line(rules):
    page = document("Срок", "Это срок. Он краток.", url="a.html")

    text = build([page], rules["ru"], UI, "ru", "")["search/ru/0.js"]

    assert text == r"""Maslahat.text('a.html','[["","","Это срок.\\nОн краток."]]')""" + "\n"


PRINT_INDEX = """
from search_samples import LANGS, ROOT, UI, document
from maslahat.search import build, load_rules
page = document("Срок", "один два три четыре пять", topic="Учёт", topic_url="u.html")
rules = load_rules(ROOT / "data" / "search" / "ru.yml")
print(ascii(build([page], rules, UI, "ru", "")))
"""


def test_two_processes_give_the_same_bytes():
    def run(seed: str) -> bytes:
        command = [sys.executable, "-c", PRINT_INDEX]
        paths = f"{ROOT}:{Path(__file__).parent}"
        environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": paths}
        return subprocess.run(command, env=environment, check=True, capture_output=True).stdout

    assert run("1") == run("2")


def test_the_engine_is_the_scripts_without_comments_and_indents():
    parts = ["// why\nfirst();\n\n", "  second();  // kept\n"]

    assert engine(parts) == "first();\nsecond();  // kept\n"


@pytest.mark.parametrize("script", sorted(SCRIPTS.glob("*.js")), ids=lambda path: path.name)
def test_no_script_has_a_string_that_the_engine_could_shorten(script):
    lines = script.read_text(encoding="utf-8").splitlines()

    assert [line for line in lines if line.count("`") % 2 or line.endswith("\\")] == []
