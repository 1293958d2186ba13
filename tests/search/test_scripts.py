"""Search scripts keep to what the policy of our pages and old browsers allow."""

import re

import pytest
from search_samples import ROOT, SCRIPTS

ALL = [*sorted(SCRIPTS.glob("*.js")), ROOT / "overrides" / "assets" / "site.js"]

# Text must never become markup; the query must never leave the page; a disk has no server.
FORBIDDEN = re.compile(
    r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|Function\(|\bfetch\b|"
    r"XMLHttp|Worker|sendBeacon|Storage|cookie|indexedDB|\bimport\b|\bexport\b|\.style\b"
)
YOUNGER_THAN_2015 = re.compile(
    r"\?\.|\?\?|\*\*|\basync (function|\()|\bawait\b|\.includes\(|\.padStart|\.matchAll|"
    r"replaceAll|Object\.(entries|values|fromEntries)|\.\.\.\w+ }|\\p{|\(\?<|catch {"
)


@pytest.mark.parametrize("script", ALL, ids=lambda path: path.name)
@pytest.mark.parametrize("pattern", [FORBIDDEN, YOUNGER_THAN_2015], ids=["policy", "age"])
def test_a_script_does_nothing_that_is_refused(script, pattern):
    code = re.sub(r"//.*", "", script.read_text(encoding="utf-8"))

    assert pattern.findall(code) == []


@pytest.mark.parametrize("script", ALL, ids=lambda path: path.name)
def test_a_script_makes_one_global_at_most(script):
    code = script.read_text(encoding="utf-8")

    outside = re.findall(r"^(?:const|let|var|function|class) .*|^\w+ =.*", code, re.MULTILINE)
    inside = code.count('(() => {\n  "use strict";')

    assert (outside, inside) == ([], 1)
