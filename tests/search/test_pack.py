"""The files are as docs/search.md describes them, and every shard can be read alone."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from search_samples import ROOT, strings_of

from maslahat.search import pack
from maslahat.search.pack import Entry, common_letters, pack_index, pack_shard, pack_text, shards

# Strings that end a string, a line or a script for some reader, and those that hide.
HOSTILE = ["it's\n", '"\\', "\u2028\u2029", "</script>", "\\'", "\\u2028", "\r\t\0"]


def packed(counts, letters=""):
    """Shards of terms that are looked for under their own letters."""
    return shards([Entry(word, word) for word in sorted(counts)], counts, letters)


def words_of(shard):
    """The terms of a shard, read as docs/search.md says."""
    word, words = "", []
    for sign in shard[1]:
        if "A" <= sign <= "Z":
            words.append(word)
            word = word[: ord(sign) - ord("A")]
        else:
            word += sign
    return [*words[1:], word]


def test_words_are_front_coded():
    assert packed({"arena": {0: 1}, "arest": {0: 1}, "b": {0: 1}})[0][1] == "AarenaDstAb"


def test_postings_are_steps_and_the_usual_count_is_not_written():
    assert packed({"a": {0: 1, 40: 1}, "b": {1: 1}})[0][2] == "0z5 1"


@pytest.mark.parametrize(
    ("value", "written"), [(0, "0"), (10, "a"), (34, "y"), (35, "z0"), (107, "zzz2")]
)
def test_a_number_ends_where_the_next_begins(value, written):
    assert pack.number(value) == written


@given(st.floats(0.01, 10_000), st.floats(0.01, 10_000))
def test_a_larger_count_is_never_written_as_a_smaller_one(one, other):
    def place(count):
        return packed({"a": {0: count}})[0][2][1:] or "C"

    assert (place(one) <= place(other)) or one > other


def test_letters_of_two_bytes_are_written_as_signs_the_commonest_first():
    counts = {"ёж2": {0: 1}, "жаж": {0: 1}}
    letters = common_letters(counts)

    assert (letters, packed(counts, letters)[0][1]) == ("жаё", "A!#!A$!2")


def test_letters_that_have_no_sign_left_stay_as_they_are():
    alphabet = "".join(chr(0x430 + place) for place in range(32))
    letters = common_letters([alphabet])

    assert packed({"ёя": {0: 1}}, letters)[0][1] == "Aёя"


def test_a_shared_beginning_is_at_most_as_long_as_a_capital_can_say():
    words = packed({"a" * 40: {0: 1}, "a" * 41: {0: 1}})[0][1]

    assert words == "A" + "a" * 40 + "Z" + "a" * 16


def test_every_shard_can_be_read_without_the_others(monkeypatch):
    monkeypatch.setattr(pack, "SHARD_CHARS", 12)
    counts = {word: {0: 1} for word in ("arena", "arenas", "arest", "arests", "b")}

    cut = packed(counts)

    read = [word for shard in cut for word in words_of(shard)]
    assert (len(cut) > 1, read) == (True, sorted(counts))


def test_a_shard_says_the_first_address_in_it(monkeypatch):
    monkeypatch.setattr(pack, "SHARD_CHARS", 12)

    cut = packed({word: {0: 1} for word in ("arena", "arenas", "arest", "arests", "b")})

    assert [shard[0] for shard in cut] == [words_of(shard)[0] for shard in cut]


@given(st.lists(st.text("абв", min_size=1, max_size=9), unique=True), st.integers(1, 60))
def test_no_shard_is_larger_than_a_phone_should_fetch(words, most):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pack, "SHARD_CHARS", most)
        patch.setattr(pack, "MOST_SHARDS", 1000)
        cut = packed({word: {0: 1} for word in words})

    sizes = [sum(len(word) + 2 for word in words_of(shard)) for shard in cut]
    # At each end half a word may be too much; the longest here is eleven signs.
    assert max(sizes, default=0) <= most + 1 + 11


def test_a_head_does_not_list_shards_without_end(monkeypatch):
    monkeypatch.setattr(pack, "SHARD_CHARS", 1)
    monkeypatch.setattr(pack, "MOST_SHARDS", 5)

    assert len(packed({f"{number:03}": {0: 1} for number in range(1000)})) == 5


def test_words_of_one_address_stay_in_one_shard(monkeypatch):
    monkeypatch.setattr(pack, "SHARD_CHARS", 1)
    counts = {word: {0: 1} for word in ("борш", "борщ", "дом")}
    entries = [Entry("борш", "борш"), Entry("борш", "борщ"), Entry("дом", "дом")]

    assert [words_of(shard) for shard in shards(entries, counts, "")] == [["борш", "борщ"], ["дом"]]


def test_nothing_makes_no_shard():
    assert packed({}) == []


def test_the_format_number_comes_first_so_that_old_clients_meet_it():
    json_text = strings_of(pack_index({"lang": "ru", "count": 0}))[-1]

    assert next(iter(json.loads(json_text))) == "format"


def test_a_shard_and_a_text_say_what_they_belong_to():
    shard = pack_shard({"lang": "ru", "edition": "2026"}, 3, ["а", "Aа", "0"])
    text = pack_text("ky", 7, ["u.html", "Т", ""], [("", "", "Да.")])

    assert (shard, text) == (
        """Maslahat.shard('ru','2026',3,'["Aа","0"]')\n""",
        """Maslahat.text('ky',7,'["u.html","Т","",[["","","Да."]]]')\n""",
    )


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_a_browser_reads_the_text_as_it_was(scripts, text):
    script = pack_text("ru", 0, ["", text, ""], [])

    read = scripts.evaluate(
        "(script) => JSON.parse(new Function('Maslahat', `return ${script}`)"
        "({ text: (lang, page, json) => json }))[1]",
        script,
    )

    assert read == text


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_a_script_is_one_line_for_browsers_of_any_age(text):
    script = pack_text("ru", 0, ["", text, ""], [])

    assert len(script.splitlines()) == 1


PRINT_FILES = """
from search_samples import LANGS, ROOT, built, document
from maslahat.search import load_language, pack
pack.SHARD_CHARS = 40
pages = [document("Срок", "бир эки уч төрт ҳуқуқ oʻn besh", topic="У", topic_url="u.html")] * 3
for lang in LANGS:
    language = load_language(ROOT / "data" / "search", lang)
    print(ascii(built(pages, language.rules, language.synonyms, lang)))
"""


def test_two_processes_give_the_same_bytes():
    def run(seed: str) -> bytes:
        command = [sys.executable, "-c", PRINT_FILES]
        paths = f"{ROOT}:{Path(__file__).parent}"
        environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": paths}
        return subprocess.run(command, env=environment, check=True, capture_output=True).stdout

    assert run("1") == run("2")
