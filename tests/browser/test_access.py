"""Nobody is kept out: axe finds nothing on any page, by day and by night, on a phone and a desk."""

import json
from pathlib import Path

import axe_core_python
import pytest
from visits import DESK, KINDS, MISSING, PHONE

AXE = (Path(axe_core_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What axe calls "incomplete" is for a person's eyes; test_touch.py covers the sizes.
RUN = f"""async () => {{
  const found = await axe.run({{ runOnly: {json.dumps(STANDARDS)}, resultTypes: ["violations"] }});
  return found.violations.map((rule) => `${{rule.id}}: ${{rule.nodes.map((node) => node.html)}}`);
}}"""
LOOKS = {
    "360 light": {"viewport": PHONE, "color_scheme": "light"},
    "360 dark": {"viewport": PHONE, "color_scheme": "dark"},
    "1280 light": {"viewport": DESK, "color_scheme": "light"},
    "1280 dark": {"viewport": DESK, "color_scheme": "dark"},
}


def violations(tab):
    # The policy of the page refuses a script element; evaluate() is the debugger's way in.
    tab.evaluate(AXE)
    return tab.evaluate(RUN)


@pytest.mark.parametrize("look", ["360 light", "1280 dark"])
def test_axe_finds_nothing_on_any_page(visit, built_site, names, look):
    reader = visit(built_site.as_uri(), **LOOKS[look])

    found = {name: violations(reader.go(name)) for name in names}

    assert {name: rules for name, rules in found.items() if rules} == {}


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_in_any_light(visit, http_site, look):
    reader = visit(http_site, **LOOKS[look])

    found = {name: violations(reader.go(name)) for name in [*KINDS, MISSING]}

    assert {name: rules for name, rules in found.items() if rules} == {}


@pytest.mark.parametrize("look", ["360 light", "1280 dark"])
def test_axe_finds_nothing_in_the_open_search(visit, http_site, look):
    tab = visit(http_site, **LOOKS[look]).go("ru/index")
    tab.locator(".search-input").fill("паспорт")
    tab.locator(".search-result").first.wait_for()

    assert violations(tab) == []
