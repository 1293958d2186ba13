"""What was packed comes back as it was, and no more of it is fetched than a query needs."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from search_samples import (
    LANGS,
    ROOT,
    RULES,
    ask,
    built,
    document,
    find,
    head_of,
    sectioned,
    shards_of,
    spelt,
    strings_of,
)

from maslahat import calls
from maslahat.content import split_description
from maslahat.search import pack
from maslahat.search.index import collect
from maslahat.search.pack import FORMAT, Entry, common_letters, number, pack_index, shards
from maslahat.search.terms import terms

SHOWN = re.compile(r"\]\([^)]*\)")  # the address of a link is not on the page
READ = """([format, head]) => {
  const index = Maslahat.open(head, format);
  const read = {};
  index.entries.forEach((entry, word) => {
    read[word] = Array.from(Maslahat.counts(entry));
  });
  return read;
}"""
MISSING = """([format, head, shards, open, addresses]) => {
  const index = Maslahat.open(head, format);
  open.forEach((number) => Maslahat.fill(index, number, shards[number]));
  return Maslahat.missing(index, addresses);
}"""

# Terms have small letters and digits; these are of every script and kind that pack.py treats alike.
TERM = st.text("абяёһҳўӯşxz059", min_size=1, max_size=30)
POSTING = st.dictionaries(st.integers(0, 3000), st.floats(0.35, 2000), min_size=1, max_size=5)


def read(scripts, counts):
    """What a browser reads of an index with these counts."""
    counts = {word: dict(sorted(units.items())) for word, units in sorted(counts.items())}
    letters = common_letters(counts)
    cut = shards([Entry(word, word) for word in counts], counts, letters)
    head = {"lang": "ru", "rules": RULES.for_browser(), "letters": letters, "shards": cut}
    head |= {"units": number(3001), "synonyms": "", "count": 1}
    return scripts.evaluate(READ, [FORMAT, strings_of(pack_index(head))[-1]])


def missing(scripts, files, addresses, already=()):
    head = strings_of(files["search/ru.js"])[-1]
    arguments = [FORMAT, head, shards_of(files), list(already), addresses]
    return scripts.evaluate(MISSING, arguments)


@given(st.dictionaries(TERM, POSTING, max_size=20))
def test_words_and_their_places_come_back_as_they_were(scripts, counts):
    found = read(scripts, counts)

    places = {word: [unit for unit, _ in units] for word, units in found.items()}
    assert places == {word: sorted(units) for word, units in counts.items()}


@given(st.floats(0.4, 2000))
def test_a_count_comes_back_within_a_quarter(scripts, count):
    """Finer steps would cost bytes; what stands first on a page would stay the same."""
    assert read(scripts, {"а": {0: count}})["а"][0][1] == pytest.approx(count, rel=0.25)


def test_the_counts_of_real_pages_come_back_in_order(scripts):
    counts = collect([sectioned("дом", "дом " * 9, "дом яма", title="дом")], RULES).counts["дом"]

    found = dict(read(scripts, {"дом": counts})["дом"])

    assert sorted(found, key=found.get) == sorted(counts, key=counts.get)


def test_words_of_many_alphabets_are_found(scripts):
    words = ["срок", "ҳуқуқ", "oʻn", "ñandu", "ŵřž", "90", "щъыьэюя", "абвгдеёжзийклмнопрст", "фхц"]

    answers = ask(scripts, built(words), words)

    assert [answer.pages for answer in answers] == [[page] for page in range(len(words))]


@pytest.mark.parametrize("change", [-1, 1])
def test_an_index_of_another_format_is_not_opened(scripts, change):
    head = strings_of(built(["дом"])["search/ru.js"])[-1]
    script = "([format, head]) => String(Maslahat.open(head, format))"

    assert scripts.evaluate(script, [FORMAT + change, head]) == "undefined"


@pytest.mark.parametrize("rest", ["", ',"lang":"ru"', ',"shards":{}'])
def test_an_index_of_another_format_may_hold_anything(scripts, rest):
    script = "([format, head]) => String(Maslahat.open(head, format))"

    assert scripts.evaluate(script, [FORMAT, f'{{"format":{FORMAT + 1}{rest}}}']) == "undefined"


@pytest.fixture
def large(monkeypatch):
    """An index of a hundred files: words of three letters of ten, four words a file."""
    monkeypatch.setattr(pack, "SHARD_CHARS", 24)
    letters = "абвгдежзик"
    return built([" ".join(a + b + c + "о" for a in letters for b in letters for c in letters)])


def test_nothing_of_a_small_index_is_missing(scripts):
    assert missing(scripts, built(["дом яма"]), ["до", "ям", "я"]) == []


def test_only_the_files_of_a_word_are_missing(scripts, large):
    firsts = head_of(large)["shards"]

    found = missing(scripts, large, ["деко"])

    assert [firsts[number] <= "деко" < firsts[number + 1] for number in found] == [True]


def test_an_address_at_the_border_of_two_files_is_in_the_second(scripts, large):
    firsts = head_of(large)["shards"]

    assert missing(scripts, large, [firsts[7]]) == [7]


@pytest.mark.parametrize(("address", "place"), [("0", 0), ("яяя", -1)])
def test_a_word_before_or_after_all_others_is_looked_for_at_the_end(scripts, large, address, place):
    last = len(shards_of(large)) - 1

    assert missing(scripts, large, [address]) in ([], [place % (last + 1)])


def test_a_file_is_missing_once(scripts, large):
    assert missing(scripts, large, ["деко", "деко"], []) == missing(scripts, large, ["деко"])


def test_a_file_that_is_there_is_not_missing(scripts, large):
    there = missing(scripts, large, ["деко"])

    assert missing(scripts, large, ["деко"], there) == []


@pytest.mark.parametrize("query", ["а", "аб", "абв", "деко", "декоо", "сроками"])
def test_a_word_of_a_large_site_fetches_a_few_files(scripts, large, query):
    fetched = ask(scripts, large, [query])[0].fetched

    assert (len(shards_of(large)) > 50, len(fetched) <= 8) == (True, True), fetched


def test_a_whole_word_is_found_on_a_large_site(scripts, large):
    assert ask(scripts, large, ["деко"])[0].pages == [0]


def test_three_letters_that_are_being_typed_fetch_one_file(scripts, large):
    typed, done = ask(scripts, large, ["дек", "дек деко"])

    assert (len(typed.fetched), len(done.fetched) > 1) == (1, True)


def test_a_file_is_fetched_once_however_many_words_need_it(scripts, large):
    fetched = ask(scripts, large, ["деко деко декоо декоом"])[0].fetched

    assert len(fetched) == len(set(fetched))


@pytest.mark.parametrize(
    ("why", "text", "query"),
    [
        ("the word itself", "кардан", "кардан"),
        ("behind a prefix", "мекунад", "кардан"),
        ("without the prefix", "кардан", "мекунад"),
        ("with the other stem", "кунад", "кардан"),
        ("with two prefixes of forms", "мекунад", "кунанд"),
        ("spelt by ear", "борщ", "борш"),
        ("typed in Latin letters", "патент", "patent"),
        ("a synonym that begins otherwise", "изба", "хижина"),
        ("a beginning", "регистрация", "регистр"),
        ("a mistake", "регистрация", "регестрация"),
        ("a Latin word as it is", "patent", "patent"),
    ],
)
def test_a_word_is_found_in_a_file_of_other_letters(scripts, monkeypatch, why, text, query):
    monkeypatch.setattr(pack, "SHARD_CHARS", 1)
    page = f"{text} регата " + " ".join(f"{letter}о" for letter in "абвгдежзклмнопрстухцчшэюя")

    assert find(scripts, [page, "дом"], query, synonyms=[("щепа", "хижина", "изба")]).pages == [
        0
    ], why


def test_a_word_is_found_among_many_that_begin_alike(scripts, monkeypatch):
    monkeypatch.setattr(pack, "SHARD_CHARS", 10)  # a word a file
    words = [f"про{one}{other}ом" for one in "бвгджз" for other in "бвгджз"]

    answers = ask(scripts, built(words), words)

    assert [answer.pages[:1] for answer in answers] == [[page] for page in range(len(words))]


@pytest.mark.parametrize("lang", LANGS)
def test_every_word_of_the_guides_is_found_on_a_site_ten_times_as_large(
    scripts, monkeypatch, rules, lang
):
    monkeypatch.setattr(pack, "SHARD_CHARS", pack.SHARD_CHARS / 10)
    guides = (ROOT / "content" / lang).glob("*/*.md")
    texts = (split_description(path.read_text(encoding="utf-8")) for path in guides)
    pages = [SHOWN.sub("]", calls.blank(body)) for _, body, _ in filter(None, texts)]
    stop = rules[lang].for_browser()["stop"]
    words = sorted({word for page in pages for word in terms(page, rules[lang])} - set(stop))[::25]

    answers = ask(scripts, built(pages, rules[lang], lang=lang), words, lang)

    found = zip(words, answers, strict=True)
    assert [word for word, answer in found if not answer.pages or answer.repaired] == []


def test_titles_and_sections_of_every_page_have_their_place(scripts):
    pages = [
        document(spelt(page, 0), sections=(("", "", "а"),) * (page % 40)) for page in range(90)
    ]

    answers = ask(scripts, built(pages), [spelt(page, 0) for page in range(90)])

    assert [answer.pages[0] for answer in answers] == list(range(90))
