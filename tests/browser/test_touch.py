"""A thumb hits every link, letters grow, and the keyboard is never lost."""

import pytest
from visits import KINDS, MISSING

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


def test_every_target_is_as_large_as_a_thumb(visit, http_site):
    reader = visit(http_site)

    small = {name: reader.go(name).evaluate(SMALL, MIN_TARGET_PX) for name in [*KINDS, MISSING]}

    assert {name: targets for name, targets in small.items() if targets} == {}


def test_no_page_scrolls_sideways(visit, built_site, names):
    reader = visit(built_site.as_uri())
    wide = {}

    for name in names:
        tab = reader.go(name)
        for width in (320, 360):
            tab.set_viewport_size({"width": width, "height": 640})
            wide[name, width] = tab.evaluate(TOO_WIDE)

    assert {place: elements for place, elements in wide.items() if elements} == {}


def test_letters_twice_as_large_do_not_scroll_sideways(visit, http_site):
    reader = visit(http_site)
    wide = {}

    for name in [*KINDS, MISSING]:
        tab = reader.go(name)
        tab.evaluate("document.documentElement.style.fontSize = '225%'")
        wide[name] = tab.evaluate(TOO_WIDE)

    assert {name: elements for name, elements in wide.items() if elements} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_keyboard_always_shows_where_it_is(visit, http_site, scheme):
    reader = visit(http_site, color_scheme=scheme)
    seen = {}

    for name in KINDS:
        tab = reader.go(name)
        stops = min(STOPS, tab.locator("a:visible, input, summary").count())
        seen[name] = [tab.keyboard.press("Tab") or tab.evaluate(FOCUS) for _ in range(stops)]

    assert {name: stops for name, stops in seen.items() if not all(stops)} == {}
