"""What a template is given to print, page by page; every address is relative to its page."""

import pytest
from site_samples import page, site

from maslahat.view import Views

LONG = "".join(f"## Раздел {place} {{#s{place}}}\n### Ещё {{#t{place}}}\n" for place in range(4))
TK = {"law": "tk", "articles": "ст. 136", "evidence": "2026-01-29"}
SITUATION = {"text": "Мне не заплатили", "link": "labour/wages.md#today"}
PAGES = [
    page("ru/index.md", title="Главная", situations=[SITUATION]),
    page("ru/about.md", title="О сайте"),
    page("ru/labour/index.md", title="Труд", order=2),
    page("ru/labour/contract.md", title="Договор", order=1, keywords=["трудовой"]),
    page("ru/labour/wages.md", LONG, title="Зарплата", order=2, sources=[TK], keywords=["аванс"]),
    page("ru/labour/rest.md", title="Отпуск", order=3),
    page("ru/health/index.md", title="Здоровье", order=1),
    page("ru/health/emergency.md", title="Скорая"),
    page("ky/index.md", title="Башкы", translation="machine"),
    page("ky/labour/index.md", title="Эмгек", translation="human"),
    page("ky/labour/wages.md", title="Айлык", translation="human", keywords=["айлык акы"]),
]


@pytest.fixture(scope="module")
def views():
    return Views(site(*PAGES), "2026-11-21-00412")


@pytest.mark.parametrize("uri", ["ru/index.md", "ky/index.md", "tg/index.md"])
def test_root_of_the_tree_is_one_folder_up_from_the_home_page(views, uri):
    assert views.of(uri).root == "../"


@pytest.mark.parametrize("uri", ["ru/index.md", "tg/index.md"])
def test_situation_leads_to_its_section_in_the_language_of_the_reader(views, uri):
    assert views.of(uri).situations[0].url == "labour/wages.html#today"


def links(view):
    return [(link.text, link.url, link.lang) for link in view]


def test_page_of_a_topic_reaches_home_topic_and_neighbours(views):
    view = views.of("ru/labour/wages.md")

    assert (view.root, links(view.crumbs), links([view.previous, view.following])) == (
        "../../",
        [("Главная", "../index.html", ""), ("Труд", "index.html", "")],
        [("Договор", "contract.html", ""), ("Отпуск", "rest.html", "")],
    )


def test_topic_lists_its_guides_in_order(views):
    assert links(views.of("ru/labour/index.md").guides) == [
        ("Договор", "contract.html", ""),
        ("Зарплата", "wages.html", ""),
        ("Отпуск", "rest.html", ""),
    ]


def test_home_lists_the_topics_in_order(views):
    assert links(views.of("ru/index.md").topics) == [
        ("Здоровье", "health/index.html", ""),
        ("Труд", "labour/index.html", ""),
    ]


@pytest.mark.parametrize(
    ("uri", "crumbs"),
    [
        ("ru/index.md", []),
        ("ru/about.md", ["index.html"]),
        ("ru/a-z.md", ["index.html"]),
        ("ru/labour/index.md", ["../index.html"]),
        ("ru/labour/wages.md", ["../index.html", "index.html"]),
    ],
)
def test_way_back_leads_from_home_to_the_page(views, uri, crumbs):
    assert [link.url for link in views.of(uri).crumbs] == crumbs


@pytest.mark.parametrize(
    ("uri", "before", "after"),
    [
        ("ru/labour/contract.md", None, "wages.html"),
        ("ru/labour/rest.md", "wages.html", None),
        ("ru/health/emergency.md", None, None),
        ("ru/labour/index.md", None, None),
    ],
)
def test_neighbours_are_of_the_same_topic(views, uri, before, after):
    view = views.of(uri)

    assert (view.previous and view.previous.url, view.following and view.following.url) == (
        before,
        after,
    )


def test_long_page_has_a_list_of_its_main_sections(views):
    assert [one.section.id for one in views.of("ru/labour/wages.md").contents] == [
        "s0",
        "s1",
        "s2",
        "s3",
    ]


def test_short_page_has_none():
    # Of three sections a list would be longer than the scroll it saves.
    short = page("ru/index.md", LONG.partition("## Раздел 3")[0])

    assert Views(site(short), "").of("ru/index.md").contents == ()


def test_switch_leads_to_the_same_page_in_each_language(views):
    tongues = views.of("ky/labour/wages.md").tongues

    assert [(one.code, one.url, one.is_current, one.is_translated) for one in tongues] == [
        ("ru", "../../ru/labour/wages.html", False, True),
        ("ky", "wages.html", True, True),
        ("tg", "../../tg/labour/wages.html", False, False),
        ("uz", "../../uz/labour/wages.html", False, False),
    ]


def test_translation_speaks_of_itself_and_names_the_sources_of_its_original(views):
    view = views.of("ky/labour/wages.md")

    assert (view.translation, view.is_fallback, view.canonical, view.sources[0].proof) == (
        "human",
        False,
        "ky/labour/wages.html",
        "2026-ж., 29-январь",
    )


def test_law_is_named_in_russian_for_every_reader(views):
    assert views.of("uz/labour/wages.md").sources[0].law == (
        "Кодекс от 30 декабря 2001\N{NARROW NO-BREAK SPACE}г. № 197-ФЗ «Трудовой кодекс»"
    )


def test_missing_translation_says_what_it_is(views):
    view = views.of("ky/labour/contract.md")

    assert (view.lang, view.text_lang, view.is_fallback, view.title, view.canonical) == (
        "ky",
        "ru",
        True,
        "Договор",
        "ru/labour/contract.html",
    )


def test_links_mark_the_titles_that_are_in_another_language(views):
    view = views.of("ky/labour/wages.md")

    assert links([*view.crumbs, view.previous]) == [
        ("Башкы бет", "../index.html", ""),
        ("Эмгек", "index.html", ""),
        ("Договор", "contract.html", "ru"),
    ]


def test_index_has_titles_and_search_words_and_for_a_stand_in_the_title_only(views):
    # "Трудовой" is a Russian search word: among Kyrgyz ones nobody would look for it.
    assert [(letter, links(row)) for letter, row in views.of("ky/a-z.md").letters] == [
        ("А", [("Айлык", "labour/wages.html", ""), ("Айлык акы", "labour/wages.html", "")]),
        ("Д", [("Договор", "labour/contract.html", "ru")]),
        ("О", [("Отпуск", "labour/rest.html", "ru")]),
        ("С", [("Скорая", "health/emergency.html", "ru")]),
    ]


def test_index_exists_in_every_language(views):
    assert [one.is_translated for one in views.of("uz/a-z.md").tongues] == [True] * 4


def test_chooser_is_in_no_language_and_reaches_all(views):
    view = views.bare("index.html", "")

    assert [(one.url, one.is_current) for one in view.tongues] == [
        ("ru/index.html", False),
        ("ky/index.html", False),
        ("tg/index.html", False),
        ("uz/index.html", False),
    ]


def test_page_for_lost_addresses_is_rooted(views):
    view = views.bare("404.html", "/sub/")

    assert (view.root, view.url, view.tongues[0].url) == ("/sub/", "404.html", "ru/index.html")


def test_text_begins_with_an_empty_line():
    # MkDocs takes a first line "Key: value" for metadata and swallows it.
    views = Views(site(page("ru/index.md", "Важно: звоните 103.\n")), "")

    assert views.markdown("ru/index.md") == "\nВажно: звоните 103.\n"


def test_made_pages_are_the_stand_ins_the_indexes_and_the_ledgers():
    made = Views(site("ru/index.md", "ky/index.md", "uz/index.md"), "").made()

    indexes = [
        f"{lang}/{name}.md" for lang in ("ru", "ky", "tg", "uz") for name in ("a-z", "ledger")
    ]
    assert made == ["tg/index.md", *indexes]
