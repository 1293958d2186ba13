"""Search scripts keep to what the policy of our pages and old browsers allow."""

import re

import pytest
from search_samples import ROOT, SCRIPTS

ALL = [*sorted(SCRIPTS.glob("*.js")), ROOT / "overrides" / "assets" / "site.js"]

# Text must never become markup; the query must never leave the page; a disk has no server.
FORBIDDEN = re.compile(
    r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|Function\(|\bfetch\b|"
    r"XMLHttp|Worker|sendBeacon|Storage|cookie|indexedDB|\bimport\b|\bexport\b|\.style\b|"
    r"pushState|replaceState"
)
# test_engine.py parses all of search as one script; this reads site.js too.
YOUNGER_THAN_2015 = re.compile(
    r"\?\.|\?\?|\*\*|\basync (function|\()|\bawait\b|\.includes\(|\.padStart|\.matchAll|"
    r"replaceAll|Object\.(entries|values|fromEntries)|\.\.\.\w+ }|\\p{|\(\?<|catch {"
)
# The scripts that may touch the page: the box, and what fetches files for it.
OF_A_PAGE = {"client.js", "loader.js", "site.js"}
PAGE = re.compile(r"\b(document|location|history|navigator|setTimeout|addEventListener)\b")


@pytest.mark.parametrize("script", ALL, ids=lambda path: path.name)
@pytest.mark.parametrize("pattern", [FORBIDDEN, YOUNGER_THAN_2015], ids=["policy", "age"])
def test_a_script_does_nothing_that_is_refused(script, pattern):
    code = re.sub(r"//.*", "", script.read_text(encoding="utf-8"))

    assert pattern.findall(code) == []


@pytest.mark.parametrize(
    "script", [path for path in ALL if path.name not in OF_A_PAGE], ids=lambda path: path.name
)
def test_what_finds_and_ranks_touches_no_page(script):
    code = re.sub(r"//.*", "", script.read_text(encoding="utf-8"))

    assert PAGE.findall(code) == []


@pytest.mark.parametrize("script", ALL, ids=lambda path: path.name)
def test_a_script_makes_one_global_at_most(script):
    code = script.read_text(encoding="utf-8")

    outside = re.findall(r"^(?:const|let|var|function|class) .*|^\w+ =.*", code, re.MULTILINE)
    inside = code.count('(() => {\n  "use strict";')

    assert (outside, inside) == ([], 1)


@pytest.mark.parametrize("script", ALL, ids=lambda path: path.name)
def test_a_script_says_at_its_top_what_it_is_for(script):
    assert script.read_text(encoding="utf-8").startswith("// ")
