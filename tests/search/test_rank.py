"""Pages come in the order a reader expects, and say which section to open."""

import pytest
from search_samples import ask, built, document, find, sectioned, spelt

from maslahat.search import pack

OFTEN_OR_ALL = ["срок срок срок дом", "срок учёта дом дом", "дом", "дом"]
HEADED = document(sections=(("a", "", "срок"), ("b", "срок", "")))
BAN = ("чёрный список", "запрет на въезд", "РКЛ")


def titled(title, *texts):
    return sectioned(*texts, title=title)


@pytest.mark.parametrize(
    ("why", "pages", "query", "found"),
    [
        ("nothing is found for nothing", ["срок"], " - ", []),
        ("nothing is found on a site without pages", [], "срок", []),
        ("more of the query comes first", ["срок", "срок учёта", "дом"], "срок учёта", [1, 0]),
        ("a rare word tells more", ["дом", "дом", "срок", "дом"], "дом срок", [2, 0, 1, 3]),
        ("all words once beat one word often", OFTEN_OR_ALL, "срок учёта", [1, 0]),
        ("often is better than once", ["срок дом дом", "срок срок дом"], "срок", [1, 0]),
        ("short is better than long", ["срок " + "дом " * 50, "срок дом"], "срок", [1, 0]),
        ("a word twice in the query counts once", ["дом", "срок яма"], "дом дом срок яма", [1, 0]),
        ("the order of the words does not count", ["дом", "срок яма"], "яма дом срок", [1, 0]),
        ("equals keep the order of the site", ["срок", "срок", "срок"], "срок", [0, 1, 2]),
        ("a stop word is not searched beside others", ["как дом", "срок"], "как срок", [1]),
        ("a stop word does not save a word that is nowhere", ["как дом"], "как щщщ", []),
        ("stop words alone are the beginning of a word", ["наказание", "дом"], "как на", [0]),
        ("of stop words alone the last is meant", ["какао", "наказание"], "как на", [1]),
        ("one stop word is too", ["наказание", "дом"], "на", [0]),
    ],
)
def test_pages_come_in_the_order_a_reader_expects(scripts, why, pages, query, found):
    assert find(scripts, pages, query).pages == found, why


@pytest.mark.parametrize(
    ("why", "pages"),
    [
        ("text", [sectioned("дом дом"), sectioned("срок дом")]),
        ("heading before text", [sectioned("срок"), document(sections=(("a", "срок", "дом"),))]),
        (
            "title before heading",
            [document(sections=(("a", "срок", "дом"),)), titled("срок", "дом")],
        ),
        ("keywords before text", [sectioned("срок"), sectioned("дом", keywords=("срок",))]),
    ],
)
def test_a_page_comes_first_by_where_the_word_stands(scripts, why, pages):
    assert find(scripts, pages, "срок").pages[0] == 1, why


def test_all_words_in_one_section_beat_the_same_words_over_the_page(scripts):
    pages = [sectioned("срок дом", "учёт дом"), sectioned("срок учёт", "дом дом")]

    assert find(scripts, pages, "срок учёт").pages == [1, 0]


def test_the_beginning_of_a_word_in_a_title_does_not_beat_the_word(scripts):
    long = sectioned("срок " + "дом " * 90)
    pages = [titled("срокамень", "яма"), long, *(titled("яма", "дом") for _ in range(9))]

    assert find(scripts, pages, "срок").pages == [1, 0]


def test_the_title_counts_with_each_section(scripts):
    pages = [titled("яма", "патент", "цена"), titled("патент", "яма", "цена")]

    assert find(scripts, pages, "патент цена").pages == [1, 0]


def test_of_equals_the_urgent_comes_first_then_the_order_of_the_site(scripts):
    pages = [document(text="срок", is_urgent=place in {1, 3}) for place in range(5)]

    assert find(scripts, pages, "срок").pages == [1, 3, 0, 2, 4]


def test_urgent_does_not_come_before_better(scripts):
    pages = [document(text="срок дом", is_urgent=True), document(text="срок срок")]

    assert find(scripts, pages, "срок").pages == [1, 0]


@pytest.mark.parametrize(
    ("why", "page", "query", "unit"),
    [
        ("the section with the word", titled("дом", "яма", "срок"), "срок", 2),
        ("the section with more of it", titled("", "срок", "яма", "срок учёт"), "учёт срок", 3),
        ("what the title does not say", titled("срок", "срок срок", "дом"), "срок дом", 2),
        ("the section that says it oftenest", titled("", "срок дом", "срок срок"), "срок", 2),
        ("the section whose heading says it", HEADED, "срок", 2),
        ("no section when only the title does", titled("срок", "дом", "яма"), "срок", 0),
        ("no section when only the keywords do", sectioned("дом", keywords=("срок",)), "срок", 0),
        ("the section with the word beside the title", titled("срок", "дом", "яма"), "срок яма", 2),
        ("no section of a page without any", titled("срок"), "срок", 0),
    ],
)  # fmt: skip
def test_a_page_is_opened_at(scripts, why, page, query, unit):
    found = find(scripts, [titled("а", "б", "в", "г"), page, sectioned("дом")], query)

    assert (found.pages[0], found.units[0]) == (1, unit), why


def test_sections_belong_to_their_page_on_a_site_of_many(scripts):
    sizes = [0, 1, 7, 0, 40, 2, 90, 0, 1, 3] * 5
    pages = [sectioned(*(spelt(page, at) for at in range(size))) for page, size in enumerate(sizes)]
    places = [(page, size) for page, size in enumerate(sizes) if size]
    queries = [spelt(page, size - 1) for page, size in places]

    answers = ask(scripts, built(pages), queries)

    assert [(answer.pages[0], answer.units[0]) for answer in answers] == places


@pytest.mark.parametrize(
    ("why", "pages", "query", "found"),
    [
        ("a page that has only the other word", ["въезд запрет", "дом"], "РКЛ", [0]),
        ("the other word of the group", ["РКЛ", "дом"], "чёрный список", [0]),
        ("a page with the word itself comes first", ["иск дом", "суд яма"], "суд", [1, 0]),
        ("a phrase stands for another phrase", ["запрет на въезд", "дом"], "чёрный список", [0]),
        ("a phrase within a query", ["запрет на въезд", "дом"], "я чёрный список узнать", [0]),
        ("a phrase in other forms", ["запрет на въезд", "дом"], "чёрныйа списоками", [0]),
        ("the words of the pages in other forms", ["запретом въезда", "дом"], "РКЛ", [0]),
        ("half a phrase is not asked for", ["запрет на въезд", "дом"], "список", []),
        ("half a phrase is not an answer", ["запрет шума", "дом"], "РКЛ", []),
        ("a phrase in another order is none", ["запрет на въезд"], "список чёрный", []),
        ("words far from each other are no phrase", ["запрет на въезд"], "чёрный дом список", []),
        ("both words of one group in a query", ["РКЛ", "дом"], "РКЛ чёрный список", [0]),
    ],
)  # fmt: skip
def test_synonyms_lead_to(scripts, why, pages, query, found):
    assert find(scripts, pages, query, synonyms=[("суд", "иск"), BAN]).pages == found, why


def test_a_group_of_which_nothing_is_on_the_pages_does_not_move_the_others(scripts):
    groups = [("яма", "ров"), ("суд", "иск")]

    assert find(scripts, ["дом", "иск"], "суд", synonyms=groups).pages == [1]


def test_a_group_of_stop_words_does_not_move_the_others(scripts):
    groups = [("как", "что"), ("суд", "иск"), ("дом", "изба")]

    assert find(scripts, ["изба", "иск"], "суд", synonyms=groups).pages == [1]


def test_a_repaired_word_has_its_synonyms(scripts):
    found = find(scripts, ["паспорт", "дом", "иск"], "пасморт", synonyms=[("паспорт", "иск")])

    assert found.pages == [0, 2]


def test_synonyms_do_not_make_a_rare_word_common(scripts):
    pages = ["дом", "РКЛ", "дом", *["иск"] * 6]

    assert find(scripts, pages, "РКЛ дом", synonyms=[("РКЛ", "иск")]).pages[0] == 1


def test_of_a_pasted_page_only_the_beginning_is_searched(scripts):
    """Each word takes a phone some milliseconds."""
    pasted = " ".join(spelt(place, 0) for place in range(1000))

    assert find(scripts, ["дом"], f"{pasted} дом").pages == []


@pytest.mark.parametrize("query", ["кардан", "мекунад", "кунанд"])
def test_a_verb_has_its_synonyms_in_every_form(scripts, query):
    """«пул намедиҳад» is «пул надодан», though the stems begin with other letters."""
    found = find(scripts, ["дом", "изба"], query, synonyms=[("кардан", "изба")])

    assert found.pages == [1]


def test_every_section_with_a_synonym_is_known(scripts):
    found = find(scripts, [sectioned("дом", "яма", "иск")], "суд", synonyms=[("суд", "иск")])

    assert (found.pages, found.units) == ([0], [3])


def test_the_same_query_gives_the_same_on_an_index_that_was_used(scripts):
    files = built(["срок учёта", "учёт", "дом срок"])

    alone = ask(scripts, files, ["учёт срок"])[0]
    assert ask(scripts, files, ["срок", "дом", "учёт срок"])[2] == alone


SITE = [
    sectioned(*("срок учёта сроками", "домом"), title="Патент"),
    sectioned("мекунад кардан", "борщ борщами", title="Борш"),
    sectioned("патентом чёрный список", "суд иска", keywords=("РКЛ",)),
    sectioned("регистрация регистрат", "арест аренда", "паспорт"),
]
# Of three letters that are being typed only their own file is fetched: test_store.py.
ASKED = [
    "срок", "сроков", "учет", "кардан", "мекунад", "кунанд", "боршом", "борщ", "патент", "patent",
    "запрет въезд", "черный список", "иска", "судом", "регистр", "аренд", "арест срок", "ркл домом",
    "паспорт учёта суд",
]  # fmt: skip


@pytest.mark.parametrize("size", [1, 10, 40, 100])
def test_an_index_in_many_files_gives_the_same_as_in_one(scripts, monkeypatch, size):
    groups = [("суд", "иск"), BAN]
    whole = built(SITE, synonyms=groups)
    monkeypatch.setattr(pack, "SHARD_CHARS", size)
    cut = built(SITE, synonyms=groups)

    one, many = ask(scripts, whole, ASKED), ask(scripts, cut, ASKED)
    assert [(found.pages, found.units, found.scores) for found in many] == [
        (found.pages, found.units, found.scores) for found in one
    ]
