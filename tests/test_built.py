"""A built page is read as a browser would see it, and search gets its words in order."""

from html.parser import HTMLParser

import pytest

from maslahat.built import read, read_all

PAGE = """<!doctype html>
<html lang="ky" data-root="../../">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width">
<title>Келүү &amp; каттоо</title>
<meta name="description" content=" What
 to do ">
<link rel="canonical" href="https://x.example/ky/a/b.html">
<link rel="alternate" hreflang="ru" href="https://x.example/ru/a/b.html">
<link rel="stylesheet" href="../../assets/site.css">
<link rel="icon" href="../../assets/icon.svg">
<script defer src="../../assets/site.js"></script>
</head>
<body>
<!-- <a href="hidden.html"> -->
<a data-switch href="../../ru/a/b.html" lang="ru" hreflang="ru">Русский</a>
<svg viewBox="0 0 1 1"><title>icon</title></svg>
<main id="m-main">
<h1>Title</h1>
<div id="m-text" lang="ru">
<p>Before
any   heading.</p>
<h2 id="steps">Steps <em>today</em></h2>
<ul><li>One.</li><li>Two &lt; <a href="c.html?x&amp;y#z" title="a > b">three</a></li></ul>
<h3>No id</h3>
<div class="admonition"><p>In a box</p></div>
<h3 class="x" id="money">Money</h3>
<table><tr><td>7</td><td>days</td></tr></table>
</div>
<p>After the text</p>
</main>
</body>
</html>
"""


@pytest.fixture
def page(tmp_path):
    return read_text(tmp_path, PAGE)


def read_text(site_dir, source):
    (site_dir / "ky" / "a").mkdir(parents=True, exist_ok=True)
    (site_dir / "ky/a/b.html").write_text(source, encoding="utf-8")
    return read(site_dir, "ky/a/b.html")


def test_head_is_read(page):
    assert (page.lang, page.title, page.description, page.canonical, page.alternates) == (
        "ky",
        "Келүү & каттоо",
        "What to do",
        "https://x.example/ky/a/b.html",
        {"ru": "https://x.example/ru/a/b.html"},
    )


def test_policy_is_read_with_its_place(page):
    assert (page.csp, page.csp_line, page.is_csp_first) == ("default-src 'none'", 5, True)


def test_ids_come_in_order_with_line_tag_and_owner(page):
    assert [tuple(target) for target in page.ids] == [
        ("m-main", 20, "main", False),
        ("m-text", 22, "div", False),
        ("steps", 25, "h2", True),
        ("money", 29, "h3", True),
    ]


def test_links_are_read_decoded_and_not_from_comments(page):
    assert [(link.href, link.line, link.in_text) for link in page.links] == [
        ("../../ru/a/b.html", 18, False),
        ("c.html?x&y#z", 26, True),
    ]


def test_resources_are_what_a_browser_fetches(page):
    assert [tuple(resource) for resource in page.resources] == [
        ("../../assets/site.css", 12, "link"),
        ("../../assets/icon.svg", 13, "link"),
        ("../../assets/site.js", 14, "script"),
    ]


def test_sections_are_cut_at_headings_with_ids_and_keep_blocks_apart(page):
    assert [tuple(section) for section in page.sections] == [
        ("", "", "Before any heading."),
        ("steps", "Steps today", "One.\nTwo < three\nNo id\nIn a box"),
        ("money", "Money", "7\ndays"),
    ]


def test_notes_of_facts_and_folded_russian_text_are_not_searched(tmp_path):
    source = (
        '<div id="m-text"><p>7 days <small class="proof">tk, <span lang="ru">5</span></small>.</p>'
        '<h2 id="steps">Steps</h2><details class="behind notice" lang="ru" open>'
        '<summary lang="ky">Late'
        '</summary><p>Russian <small class="proof">tk</small></p></details><p>Go.</p>'
        "<details><summary>Kept</summary></details></div>"
    )

    assert [section.text for section in read_text(tmp_path, source).sections] == [
        "7 days .",
        "Go.\nKept",
    ]


@pytest.mark.parametrize(
    ("folded", "is_late"),
    [
        ('<details class="behind notice" lang="ru">', True),
        ('<details class="behind notice" lang="ru" open>', False),  # the translation never had it
        ('<details class="more">', False),
    ],
)
def test_page_that_folds_away_new_russian_text_is_late(tmp_path, folded, is_late):
    page = read_text(tmp_path, f'<div id="m-text">{folded}<summary>1</summary></details></div>')

    assert page.is_late is is_late


def test_value_that_ages_comes_with_its_last_day_and_what_follows(tmp_path):
    source = (
        '<div id="m-text"><p>Fee: <data value="42 RUB" data-until="2027-03-31" data-then="ask: '
        'A &amp; B">42</data>, call <span data-until="2027-05-20" data-then="—"><a href="tel:1">1'
        "</a></span>.</p></div>"
    )

    assert read_text(tmp_path, source).sections[0].text == (
        "Fee: {42¦2027-03-31¦ask: A & B}, call {1¦2027-05-20¦—}."
    )


def test_text_ends_where_its_own_element_ends(page):
    text = page.text_source

    assert (text.startswith('<div id="m-text"'), text[-15:]) == (True, "</table>\n</div>")


def test_language_of_the_text_is_read(page):
    assert (page.text_lang, page.text_line) == ("ru", 22)


def test_text_without_a_language_of_its_own_has_that_of_the_page(tmp_path):
    page = read_text(tmp_path, PAGE.replace(' lang="ru">\n<p>', ">\n<p>"))

    assert page.text_lang == "ky"


def test_tidy_page_has_nothing_untidy(page):
    assert page.untidy == ()


@pytest.mark.parametrize(
    "source",
    [
        "<P>upper case</P>",
        "<p ID='x'>single quotes</p>",
        "<p class=x>no quotes</p>",
        "<p title='<'>sign in single quotes</p>",
        "1 < 2",
        "<!-- never closed",
        "<!--> closed at once <p onclick=x> -->",
        "<!-- closed early --!> <p onclick=x> -->",
        '<a href="one" href="two">twice</a>',
        '<p class="x"onclick="y">no space between</p>',
        '<p title="x>never closed</p>',
        "<![CDATA[ x ]]>",
        "<?xml ?>",
        '<p/onclick="x">slash for a space</p>',
    ],
)
def test_markup_that_browsers_may_read_otherwise_is_never_guessed_at(tmp_path, source):
    assert read_text(tmp_path, source).untidy != ()


def test_sign_in_a_quoted_value_is_tidy(tmp_path):
    assert read_text(tmp_path, '<p title="1 < 2">x</p>').untidy == ()


class _Reference(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags = set()
        self.count = 0
        self.links = []
        self.ids = []

    def handle_starttag(self, tag, attrs):
        self.count += 1
        values = {name: value or "" for name, value in attrs}
        self.tags.add((tag, tuple(values)))
        if "id" in values:
            self.ids.append((values["id"], self.getpos()[0]))
        if tag == "a" and "href" in values:
            self.links.append((values["href"], self.getpos()[0]))


def test_tidy_page_is_read_as_the_standard_library_reads_it(page):
    reference = _Reference()
    reference.feed(PAGE)

    # HTML has no capitals; the reference folds the one SVG attribute that does.
    tags = {(shape.tag, tuple(map(str.lower, shape.attributes))) for shape in page.shapes}
    assert (tags, page.elements, [(x.href, x.line) for x in page.links]) == (
        reference.tags,
        reference.count,
        reference.links,
    )


def test_pages_come_sorted_by_url(tmp_path):
    for name in ("uz.html", "404.html", "ky/b.html", "ky/a/b.html", "ky/notes.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("<p>x</p>", encoding="utf-8")

    urls = [page.url for page in read_all(tmp_path)]
    assert urls == ["404.html", "ky/a/b.html", "ky/b.html", "uz.html"]


def test_bytes_that_are_no_text_do_not_stop_the_reading(tmp_path):
    (tmp_path / "a.html").write_bytes(b"<title>\xff</title>")

    assert read(tmp_path, "a.html").title == "\N{REPLACEMENT CHARACTER}"


def test_only_guides_are_guides(tmp_path):
    urls = ("ky/index.html", "ky/a-z.html", "ky/a/index.html", "ky/a/b.html")
    for url in urls:
        (tmp_path / url).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / url).touch()

    assert [url for url in urls if read(tmp_path, url).is_guide] == ["ky/a/b.html"]
