"""A reader finds a guide, changes the language in the middle of it and leaves no trace."""

import pytest
from visits import DESK, LANGUAGES, PHONE

KEPT = "[document.cookie, localStorage.length, sessionStorage.length]"
# In sight: nothing lies over the heading at its first letter.
PLACE = """() => {
  const heading = document.querySelector(":target");
  const { left, top, height } = heading.getBoundingClientRect();
  const seen = document.elementFromPoint(left + 5, top + height - 15);
  return [document.documentElement.lang, location.hash, heading.contains(seen)];
}"""


def to_guide(visit, lang):
    """From the first page to a guide, by links only."""
    tab = visit.go("index")
    tab.locator(f".choose a[lang={lang}]").click()
    tab.locator("#m-topics + ul a").first.click()
    tab.locator("#m-guides + ul a").first.click()
    tab.locator(".sources").wait_for()
    return tab


def to_section(tab):
    """Scroll as a thumb does; returns the section's id."""
    heading = tab.locator("#m-text h2").nth(3)
    heading.evaluate("(heading) => scrollBy(0, heading.getBoundingClientRect().top - 100)")
    return heading.get_attribute("id")


def switch(tab, lang):
    """Touch the language where it is; Playwright's own click would scroll the page first."""
    box = tab.locator(f"a[data-switch][lang={lang}]").bounding_box()
    tab.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    tab.wait_for_url(f"**/{lang}/**#*")


@pytest.mark.parametrize(
    ("lang", "size"),
    [("ru", PHONE), ("ky", DESK), ("tg", PHONE), ("uz", DESK)],
    ids=["ru-360", "ky-1280", "tg-360", "uz-1280"],
)
def test_the_language_switch_keeps_the_section_in_view(visit, site, lang, size):
    reader = visit(site, viewport=size)
    others = [other for other in LANGUAGES if other != lang]
    tab = to_guide(reader, lang)
    guide, landed, section = tab.url, [], ""

    for other in others:
        tab.goto(guide)
        section = to_section(tab)
        switch(tab, other)
        landed.append(tab.evaluate(PLACE))

    assert landed == [[other, f"#{section}", True] for other in others]
    assert (reader.troubles, reader.strangers()) == ([], [])


def test_a_whole_visit_leaves_nothing_on_the_device(visit, site):
    tab = to_guide(visit(site), "tg")
    to_section(tab)
    switch(tab, "uz")

    assert tab.evaluate(KEPT) == ["", 0, 0]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_javascript_every_step_is_a_link(visit, site, lang):
    reader = visit(site, java_script_enabled=False)
    tab = to_guide(reader, lang)
    seen = []

    for other in LANGUAGES:
        tab.locator(f"a[data-switch][lang={other}]").click()
        tab.wait_for_url(f"**/{other}/**")
        seen.append(tab.locator("html").get_attribute("lang"))

    assert seen == list(LANGUAGES)
    assert (reader.troubles, reader.strangers()) == ([], [])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_javascript_one_link_leads_to_all_guides(visit, site, guides, lang):
    tab = visit(site, java_script_enabled=False).go(f"{lang}/labour/index")

    tab.locator("#m-search a").click()
    tab.wait_for_url("**/a-z.html")

    listed = {link.get_attribute("href") for link in tab.locator(".letters a").all()}
    wanted = {f"{guide.partition('/')[2]}.html" for guide in guides if guide.startswith(lang)}
    assert wanted <= listed
