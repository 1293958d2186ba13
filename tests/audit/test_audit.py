"""One thing is broken a test; the audit must say that one thing and nothing else."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pytest

from maslahat.audit import CODES, audit
from maslahat.built import read_all

LANGUAGES = ("ru", "ky", "tg", "uz")
SITE_URL = "https://maslahat.example/guides/"
GUIDE = "ky/registration/arrival.html"
CSP = '<meta http-equiv="Content-Security-Policy"'
FIRST_P = "<p>First sentence.</p>"

Breakage = Callable[[Path], None]


class Case(NamedTuple):
    """Replace `old` by `new` once in `file`; `codes` are what the audit must say."""

    why: str
    codes: set[str]
    old: str
    new: str
    file: str = GUIDE


CASES = (
    Case("upper case", {"markup-unreadable"}, FIRST_P, "<P>x</p>"),
    Case("single quotes", {"markup-unreadable"}, FIRST_P, "<p id='m'>x</p>"),
    Case("stray sign", {"markup-unreadable"}, FIRST_P, "<p>1 < 2</p>"),
    Case("unclosed comment", {"markup-unreadable"}, FIRST_P, "<p>x</p><!-- y"),
    Case(
        "comment that browsers end early",
        {"markup-unreadable", "script-inline", "text-element-unlisted"},
        FIRST_P,
        "<p>x</p><!--> <script>alert(1)</script> -->",
    ),
    Case("attribute twice", {"markup-unreadable"}, FIRST_P, '<p class="a" class="b">x</p>'),
    Case("wrong folder", {"page-language-wrong"}, '<html lang="ru"', '<html lang="uz"', "404.html"),
    Case("unknown part", {"part-language-unknown"}, '<span lang="ru">', '<span lang="kk">'),
    Case(
        "a language in English",
        set(),
        '<span lang="ru">',
        '<span lang="en">',
    ),
    Case("skip link without target", {"anchor-broken"}, 'href="#m-main"', 'href="#m-mian"'),
    Case(
        "canonical of another page",
        {"canonical-wrong"},
        'ky/registration/arrival.html">\n<link rel="alternate" hreflang="ru"',
        'ky/index.html">\n<link rel="alternate" hreflang="ru"',
    ),
    Case(
        "alternate elsewhere",
        {"alternate-outside", "alternate-one-sided"},
        'hreflang="tg" href="https://maslahat.example/guides/',
        'hreflang="tg" href="https://other.example/',
    ),
    Case(
        "relative alternate",
        {"alternate-outside", "alternate-one-sided"},
        'hreflang="tg" href="https://maslahat.example/guides/',
        'hreflang="tg" href="../../',
    ),
    Case(
        "alternate without a page",
        {"alternate-broken", "alternate-one-sided"},
        'hreflang="tg" href="https://maslahat.example/guides/tg/registration/arrival',
        'hreflang="tg" href="https://maslahat.example/guides/tg/registration/Arrival',
    ),
    Case(
        "alternate in another language",
        {"alternate-broken", "alternate-one-sided"},
        'hreflang="tg" href="https://maslahat.example/guides/tg',
        'hreflang="tg" href="https://maslahat.example/guides/uz',
    ),
    Case(
        "alternate left out: the others are not confirmed",
        {"alternate-one-sided", "alternate-missing"},
        f'<link rel="alternate" hreflang="uz" href="{SITE_URL}uz/registration/arrival.html">\n',
        "",
    ),
    Case(
        "no default",
        {"alternate-default-missing"},
        'hreflang="x-default"',
        'hreflang="ru"',
    ),
    Case(
        "switch without a language",
        {"switch-incomplete"},
        '<a data-switch href="../../tg/registration/arrival.html" lang="tg" hreflang="tg">tg</a>',
        "",
    ),
    Case(
        "switch to the home page",
        {"switch-elsewhere"},
        'data-switch href="../../tg/registration/arrival.html"',
        'data-switch href="../../tg/index.html"',
    ),
    Case(
        "switch label", {"switch-unlabelled"}, 'lang="tg" hreflang="tg"', 'lang="ru" hreflang="tg"'
    ),
    Case("weak policy", {"policy-different"}, "default-src 'none'", "default-src *"),
    Case("inline script", {"script-inline"}, "</header>", "</header><script>alert(1)</script>"),
    Case("style element", {"style-inline"}, "</header>", "</header><style>p{}</style>"),
    Case("style attribute", {"style-inline"}, '<main id="m-main">', '<main id="m-main" style="x">'),
    Case("handler", {"attribute-event"}, '<main id="m-main">', '<main id="m-main" onclick="x()">'),
    Case("base", {"element-forbidden"}, "</title>", '</title><base href="x">'),
    Case("frame", {"element-forbidden"}, "</header>", "</header><iframe></iframe>"),
    Case("form", {"attribute-forbidden"}, "</header>", '</header><form action="x"></form>'),
    Case(
        "meta refresh",
        {"page-moves"},
        "</title>",
        '</title><meta http-equiv="Refresh" content="0;url=x">',
    ),
    Case("picture in prose", {"text-element-unlisted"}, FIRST_P, "<video></video>"),
    Case("box in prose", {"text-element-unlisted"}, FIRST_P, '<div class="wide">x</div>'),
    Case("fold in prose", {"text-element-unlisted"}, FIRST_P, "<details>x</details>"),
    Case(
        "Russian text of a section that fell behind",
        set(),
        FIRST_P,
        '<details class="behind notice" lang="ru" open><summary lang="ky">x</summary></details>',
    ),
    Case("data in prose", {"text-attribute-unlisted"}, FIRST_P, '<p data-x="1">x</p>'),
    Case(
        "handler in prose",
        {"text-attribute-unlisted", "attribute-event"},
        FIRST_P,
        '<p onclick="">x</p>',
    ),
    Case(
        "script from a stranger",
        {"resource-external"},
        "../../assets/site.js",
        "https://x.example/s.js",
    ),
    Case(
        "script without scheme", {"resource-external"}, "../../assets/site.js", "//x.example/s.js"
    ),
    Case("data icon", {"resource-external"}, "../../assets/icon.svg", "data:image/svg+xml,x"),
    Case("rooted style", {"resource-absolute"}, "../../assets/site.css", "/assets/site.css"),
    Case("style on a disk", {"resource-absolute"}, "../../assets/site.css", "file:///c/site.css"),
    Case(
        "script of other case", {"resource-missing"}, "../../assets/site.js", "../../assets/Site.js"
    ),
    Case(
        "script outside the tree", {"resource-missing"}, "../../assets/site.js", "../../../site.js"
    ),
    Case(
        "preload",
        {"resource-external"},
        "</title>",
        '</title><link rel="preload" href="https://x">',
    ),
    Case(
        "srcset",
        {"resource-external", "resource-missing"},
        "</header>",
        '</header><img src="../../assets/icon.svg" srcset="a.png 1x, https://x/b.png 2x">',
    ),
    Case(
        "css from a stranger",
        {"resource-external"},
        '"icon.svg"',
        "https://x/i.svg",
        "assets/site.css",
    ),
    Case("css import", {"resource-missing"}, "body", '@import "more.css"; body', "assets/site.css"),
    Case("css rooted", {"resource-absolute"}, '"icon.svg"', "'/icon.svg'", "assets/site.css"),
    Case(
        "404 rooted elsewhere",
        {"resource-missing"},
        "/guides/assets/site.js",
        "/assets/site.js",
        "404.html",
    ),
    Case("http", {"link-scheme"}, "https://mvd.example/", "http://mvd.example/"),
    Case("script link", {"link-scheme"}, "https://mvd.example/", "javascript:alert(1)"),
    Case("hidden script link", {"link-scheme"}, "https://mvd.example/", "java&#10;script:alert(1)"),
    Case("data link", {"link-scheme"}, "https://mvd.example/", "data:text/html,x"),
    Case("sms", set(), "https://mvd.example/", "sms:112"),
    Case("mail", set(), "https://mvd.example/", "mailto:a@b.example"),
    Case("rooted link", {"link-absolute"}, "https://mvd.example/", "/ky/index.html"),
    Case("link to another host", {"link-absolute"}, "https://mvd.example/", "//mvd.example/"),
    Case(
        "404 rooted elsewhere",
        {"link-absolute"},
        "/guides/ru/index.html",
        "/ru/index.html",
        "404.html",
    ),
    Case("link out of the tree", {"link-outside"}, "https://mvd.example/", "../../../x.html"),
    Case("folder", {"link-folder"}, "https://mvd.example/", "../"),
    Case("folder without slash", {"link-folder"}, "https://mvd.example/", "../registration"),
    Case("source", {"link-source"}, "https://mvd.example/", "arrival.md"),
    Case("other case", {"link-broken"}, "https://mvd.example/", "Arrival.html"),
    Case("empty link", {"link-broken"}, "https://mvd.example/", ""),
    Case(
        "anchor of another page", {"anchor-broken"}, "https://mvd.example/", "arrival.html#nowhere"
    ),
    Case(
        "anchor that exists",
        set(),
        "https://mvd.example/",
        "../../ru/registration/arrival.html#money",
    ),
    Case("top of the page", set(), "https://mvd.example/", "#"),
    Case("same id", {"id-duplicate"}, FIRST_P, '<p id="deadline">x</p>'),
    Case("reserved id", {"id-reserved"}, FIRST_P, '<p id="m-x">x</p>'),
    Case("free id in the frame", {"id-unreserved"}, "<header>", '<header id="top">'),
    Case("section renamed", {"sections-differ"}, 'id="money"', 'id="fee"'),
    Case("section dropped", {"sections-differ"}, '<h2 id="money">Money</h2>', ""),
    Case("two titles", {"heading-title-count"}, "<footer>", "<footer><h1>x</h1>"),
    Case("level skipped", {"heading-skipped"}, "<footer>", "<footer><h4>x</h4>"),
    Case("no title", {"title-missing"}, "<title>Arrival ky</title>", "<title></title>"),
    Case("title of the home page", {"title-repeated"}, "<title>Arrival ky", "<title>Home ky"),
    Case("no description", {"description-missing"}, '<meta name="description"', '<meta name="x"'),
    Case("description", {"description-repeated"}, '"Arrival ky: what', '"Home ky: what'),
    Case("no viewport", {"viewport-missing"}, 'name="viewport"', 'name="view"'),
    Case("fact", {"leftover-unrendered"}, FIRST_P, '<p>{{ fact("x") }}</p>'),
    Case("attribute list", {"leftover-unrendered"}, "Money</h2>", "Money {#money}</h2>"),
    Case("admonition", {"leftover-unrendered"}, FIRST_P, "<p>!!! note</p>"),
    Case("block", {"leftover-unrendered"}, FIRST_P, "<p>{% if %}</p>"),
    Case("contents", {"leftover-unrendered"}, FIRST_P, "<p>[TOC]</p>"),
    Case("link", {"leftover-unrendered"}, FIRST_P, "<p>[a](b.md)</p>"),
    Case("signs in an attribute are not seen", set(), FIRST_P, '<p title="!!!">x</p>'),
    Case("machine", {"machine-path"}, FIRST_P, "<p>/home/aida/site</p>"),
    Case(
        "generator", {"generator-trace"}, "</title>", '</title><meta name="generator" content="x">'
    ),
    Case("generator's name", {"generator-trace"}, "use strict", "MkDocs", "assets/site.js"),
)


def codes(site_dir: Path) -> set[str]:
    return {problem.code for problem in audit(site_dir, LANGUAGES, SITE_URL)}


def edit(file: Path, old: str, new: str) -> None:
    source = file.read_text(encoding="utf-8")
    assert old in source
    file.write_text(source.replace(old, new, 1), encoding="utf-8")


def test_good_tree_has_no_problems(site_dir):
    assert audit(site_dir, LANGUAGES, SITE_URL) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.why)
def test_one_thing_broken_is_the_one_thing_said(site_dir, case):
    edit(site_dir / case.file, case.old, case.new)

    assert codes(site_dir) == case.codes


def test_no_code_is_used_twice():
    assert sorted(CODES) == sorted(set(CODES))


def test_problem_names_place_fact_reason_and_remedy(site_dir):
    edit(site_dir / GUIDE, "https://mvd.example/", "Arrival.html")

    (problem,) = audit(site_dir, LANGUAGES, SITE_URL)

    assert (problem.path, problem.line, problem.lang, problem.what, problem.fix) == (
        "site/ky/registration/arrival.html",
        31,
        "en",
        "The link “Arrival.html” leads nowhere.",
        "Correct the path, upper and lower case included.",
    )


def test_copy_without_an_address_needs_no_public_addresses(site_dir):
    for file in site_dir.rglob("*.html"):
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if "maslahat.example" not in line]
        file.write_text("".join(kept).replace("/guides/", "/"), encoding="utf-8")

    assert audit(site_dir, LANGUAGES, "") == []


def put_into_unknown_folder(site_dir: Path) -> None:
    (site_dir / "kk").mkdir()
    (site_dir / "404.html").rename(site_dir / "kk" / "x.html")


def make_fallback(site_dir: Path) -> None:
    """A whole and correct fallback: no problem of its own."""
    shown = '<p id="m-fallback">!</p><div id="m-text" lang="ru">'
    edit(site_dir / GUIDE, '<div id="m-text">', shown)
    edit(site_dir / GUIDE, f'canonical" href="{SITE_URL}ky', f'canonical" href="{SITE_URL}ru')
    own = f'<link rel="alternate" hreflang="ky" href="{SITE_URL}{GUIDE}">\n'
    for file in site_dir.glob("*/registration/arrival.html"):
        edit(file, own, "")


def fallback_with(old: str, new: str) -> Breakage:
    def break_it(site_dir: Path) -> None:
        make_fallback(site_dir)
        edit(site_dir / GUIDE, old, new)

    return break_it


def claim_from_sibling(site_dir: Path) -> None:
    make_fallback(site_dir)
    edit(site_dir / "tg/registration/arrival.html", "</title>", f"</title>{KY_ALTERNATE}")


def remove_original(site_dir: Path) -> None:
    (site_dir / "ru/registration/arrival.html").unlink()


def swap_sections(site_dir: Path) -> None:
    edit(site_dir / GUIDE, 'id="deadline"', 'id="other"')
    edit(site_dir / GUIDE, 'id="money"', 'id="deadline"')
    edit(site_dir / GUIDE, 'id="other"', 'id="money"')


def remove_policy(site_dir: Path) -> None:
    edit(site_dir / GUIDE, CSP, '<meta name="x"')


def put_policy_after_script(site_dir: Path) -> None:
    script = '<script defer src="../../assets/site.js"></script>'
    edit(site_dir / GUIDE, script, "")
    edit(site_dir / GUIDE, CSP, f"{script}\n{CSP}")


def noise(count: int) -> str:
    """Letters that hardly compress, the same each time."""
    return "".join(sha256(str(number).encode()).hexdigest() for number in range(count // 64))


def lengthen_text(site_dir: Path) -> None:
    edit(site_dir / GUIDE, FIRST_P, f"<p>{noise(30_000)}</p>")


def lengthen_frame(site_dir: Path) -> None:
    edit(site_dir / GUIDE, "<footer>", f"<footer><p>{noise(4_000)}</p>")


def add_request(site_dir: Path) -> None:
    (site_dir / "assets/more.js").write_text("x", encoding="utf-8")
    edit(site_dir / GUIDE, "</title>", '</title><link rel="preload" href="../../assets/more.js">')


def add_large_file(site_dir: Path) -> None:
    (site_dir / "assets/data.json").write_bytes(b" " * 300_001)


def add_unknown_type(site_dir: Path) -> None:
    (site_dir / "assets/site.css.map").write_bytes(b"{}")


def print_own_folder(site_dir: Path) -> None:
    edit(site_dir / GUIDE, FIRST_P, f"<p>{site_dir.resolve()}</p>")


def add_other_encoding(site_dir: Path) -> None:
    (site_dir / "assets/note.txt").write_bytes("учёт".encode("cp1251"))


NOTICE = '<p id="m-fallback">!</p>'
RU_TEXT = '<div id="m-text" lang="ru">'
KY_ALTERNATE = f'<link rel="alternate" hreflang="ky" href="{SITE_URL}{GUIDE}">'
RU_CANONICAL = f'canonical" href="{SITE_URL}ru'
DESCRIPTION = '<meta name="description"'
# What one replacement in one file cannot break.
BREAKAGES: tuple[tuple[set[str], Breakage], ...] = (
    (
        {"folder-language-unknown", "canonical-wrong", "resource-absolute", "link-absolute"},
        put_into_unknown_folder,
    ),
    (set(), make_fallback),
    ({"fallback-without-notice"}, fallback_with(NOTICE, "")),
    (
        {"fallback-notice-needless", "canonical-wrong", "alternate-missing", "alternate-one-sided"},
        fallback_with(RU_TEXT, '<div id="m-text">'),
    ),
    ({"fallback-not-russian"}, fallback_with(RU_TEXT, '<div id="m-text" lang="tg">')),
    (
        {"fallback-canonical-wrong"},
        fallback_with(RU_CANONICAL, f'canonical" href="{SITE_URL}ky'),
    ),
    (
        {"fallback-claimed", "alternate-broken"},
        fallback_with(DESCRIPTION, KY_ALTERNATE + DESCRIPTION),
    ),
    ({"alternate-broken"}, claim_from_sibling),
    ({"original-missing", "alternate-broken", "link-broken"}, remove_original),
    ({"sections-order"}, swap_sections),
    ({"policy-missing"}, remove_policy),
    ({"policy-late"}, put_policy_after_script),
    ({"visit-heavy"}, lengthen_text),
    ({"frame-heavy"}, lengthen_frame),
    ({"requests-many"}, add_request),
    ({"file-large"}, add_large_file),
    ({"file-type-unexpected"}, add_unknown_type),
    ({"machine-path"}, print_own_folder),
    ({"encoding-wrong"}, add_other_encoding),
)


@pytest.mark.parametrize(("expected", "break_it"), BREAKAGES)
def test_one_breakage_is_the_one_thing_said(site_dir, expected, break_it):
    break_it(site_dir)

    assert codes(site_dir) == expected


def test_every_code_is_triggered_by_some_test():
    triggered = {code for case in CASES for code in case.codes}
    triggered |= {code for expected, _ in BREAKAGES for code in expected}

    assert triggered == set(CODES)


def test_heavy_script_is_said_on_guides_only(site_dir):
    (site_dir / "assets/site.js").write_text(noise(30_000), encoding="utf-8")

    problems = audit(site_dir, LANGUAGES, SITE_URL)

    assert [(problem.code, problem.path) for problem in problems] == [
        ("visit-heavy", "site/ky/registration/arrival.html"),
        ("visit-heavy", "site/ru/registration/arrival.html"),
        ("visit-heavy", "site/tg/registration/arrival.html"),
        ("visit-heavy", "site/uz/registration/arrival.html"),
    ]


def test_sitemap_of_many_pages_is_not_too_large(site_dir):
    (site_dir / "sitemap.xml").write_bytes(b" " * 300_001)

    assert audit(site_dir, LANGUAGES, SITE_URL) == []


def test_pages_already_read_are_not_read_again(site_dir):
    pages = read_all(site_dir)
    edit(site_dir / GUIDE, "<main", "<main onclick=''")

    assert audit(site_dir, LANGUAGES, SITE_URL, pages) == []
