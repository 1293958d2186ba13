"""Night, paper and browsers that know neither flex nor grid."""

import re

import pytest
from visits import DESK, PHONE

GUIDE = "ru/registration/arrival"
BRIGHTNESS = """() => getComputedStyle(document.querySelector("main")).backgroundColor
  .match(/\\d+/g).reduce((sum, part) => sum + Number(part), 0)"""
# Younger than 2012; grid-template, grid-gap and flex: 1 are among them.
YOUNG = re.compile(
    r"(?:display:\s*(?:flex|grid)|(?:flex|grid|gap|align|justify|order|place)[\w-]*:[^;}]*"
    r"|position:\s*sticky|--[\w-]+:[^;}]*|[\w-]+:[^;}]*var\([^;}]*)(?=[;}])"
)
# Russian words beside words of the page's language, in lines of their own.
OUT_OF_LINE = """() => [...document.querySelectorAll("span[lang=ru]")]
  .filter((words) => getComputedStyle(words).display !== "inline")
  .map((words) => words.parentNode)
  .filter((line) => [...line.childNodes].some((one) => one.nodeType === 3 && one.data.trim()))
  .map((line) => line.textContent)"""
OVERLAPS = """() => {
  const boxes = [...document.querySelectorAll(".brand, #m-search, .tongues a, .calls a, h1")]
    .map((element) => element.getBoundingClientRect());
  const cross = (one, two) => one.left + 1 < two.right && two.left + 1 < one.right
    && one.top + 1 < two.bottom && two.top + 1 < one.bottom;
  return boxes.filter((one, place) => boxes.slice(place + 1).some((two) => cross(one, two))).length;
}"""


@pytest.mark.parametrize(("scheme", "is_dark"), [("light", False), ("dark", True)])
def test_the_page_is_as_dark_as_the_device(visit, http_site, scheme, is_dark):
    tab = visit(http_site, color_scheme=scheme).go(GUIDE)

    assert (tab.evaluate(BRIGHTNESS) < 3 * 128) == is_dark


def test_paper_has_the_text_and_its_sources_and_nothing_to_press(visit, site):
    tab = visit(site).go(GUIDE)

    tab.emulate_media(media="print")

    places = (".top", ".tongues", ".help", ".bottom", "#m-text", ".sources", ".dates")
    shown = [place for place in places if tab.locator(place).is_visible()]
    assert shown == ["#m-text", ".sources", ".dates"]


def test_paper_is_white_even_at_night(visit, http_site):
    tab = visit(http_site, color_scheme="dark").go(GUIDE)

    tab.emulate_media(media="print", color_scheme="dark")

    assert tab.evaluate(BRIGHTNESS) == 3 * 255


def test_russian_words_stay_in_the_line_they_belong_to(visit, built_site, names):
    reader = visit(built_site.as_uri())

    assert [line for name in names for line in reader.go(name).evaluate(OUT_OF_LINE)] == []


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["360", "1280"])
def test_an_old_browser_shows_the_same_without_flex_and_grid(visit, http_site, built_site, size):
    css = (built_site / "assets" / "site.css").read_text(encoding="utf-8")
    old = YOUNG.sub("", css)
    reader = visit(http_site, viewport=size)
    answer = {"body": old, "content_type": "text/css"}
    reader.context.route("**/site.css", lambda route: route.fulfill(**answer))

    tab = reader.go(GUIDE)

    width = tab.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert not re.search(r"flex|grid|sticky|var\(", re.sub(r"/\*.*?\*/", "", old, flags=re.DOTALL))
    assert (tab.evaluate(OVERLAPS), width <= 0) == (0, True)
    assert tab.locator("#m-text > p").first.is_visible()
