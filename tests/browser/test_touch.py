"""A thumb hits every link, letters grow, and the keyboard is never lost."""

import pytest
from visits import KINDS

MIN_TARGET_PX = 44  # WCAG 2.2, 2.5.5, and what Apple and Google ask for
# Links inside a sentence are as high as its line: WCAG's "inline" exception.
SMALL = """(min) => [...document.querySelectorAll("a, button, input, summary")]
  .filter((target) => target.offsetParent && !target.closest("#m-text, .sources, .skip"))
  .map((target) => [target.getBoundingClientRect(), target.outerHTML.slice(0, 70)])
  .filter(([box]) => Math.round(box.height) < min || Math.round(box.width) < min)
  .map(([box, html]) => `${box.width} x ${box.height} ${html}`)"""
TOO_WIDE = """() => [...document.querySelectorAll("body *")]
  .filter((element) => document.documentElement.scrollWidth > innerWidth
    && element.getBoundingClientRect().right > innerWidth)
  .map((element) => element.outerHTML.slice(0, 70))"""
FOCUS = """() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  const box = document.activeElement.getBoundingClientRect();
  const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
    && document.activeElement.contains(seen);
}"""
STOPS = 12  # past the header of a guide into its text


@pytest.mark.parametrize("name", [*KINDS, "x/y/z"])
def test_every_target_is_as_large_as_a_thumb(visit, http_site, name):
    tab = visit(http_site).go(name)

    assert tab.evaluate(SMALL, MIN_TARGET_PX) == []


@pytest.mark.parametrize("width", [320, 360])
def test_no_page_scrolls_sideways(visit, built_site, names, width):
    reader = visit(built_site.as_uri(), viewport={"width": width, "height": 640})

    wide = {name: reader.go(name).evaluate(TOO_WIDE) for name in names}

    assert {name: elements for name, elements in wide.items() if elements} == {}


@pytest.mark.parametrize("name", [*KINDS, "x/y/z"])
def test_letters_twice_as_large_do_not_scroll_sideways(visit, http_site, name):
    tab = visit(http_site).go(name)

    tab.evaluate("document.documentElement.style.fontSize = '225%'")

    assert tab.evaluate(TOO_WIDE) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", KINDS)
def test_the_keyboard_always_shows_where_it_is(visit, http_site, name, scheme):
    tab = visit(http_site, color_scheme=scheme).go(name)
    seen = []

    for _ in range(min(STOPS, tab.locator("a:visible, input, summary").count())):
        tab.keyboard.press("Tab")
        seen.append(tab.evaluate(FOCUS))

    assert seen == [True] * len(seen)
    assert seen
