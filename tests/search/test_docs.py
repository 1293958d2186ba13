"""The language that docs/search.md sketches as an example works as it says."""

import re

import pytest
import yaml
from search_samples import ROOT
from test_cases import cases_of, holds

from maslahat.search.flaws import flaws
from maslahat.search.rules import as_rules

TEXT = (ROOT / "docs" / "search.md").read_text(encoding="utf-8")
SKETCH = re.search(r"```yaml\n(# Kazakh.*?)```", TEXT, re.DOTALL)[1]
DATA = yaml.load(SKETCH, Loader=yaml.CSafeLoader)


def test_the_sketch_could_be_used_as_it_stands():
    assert list(flaws(DATA)) == []


@pytest.mark.parametrize("case", list(cases_of(SKETCH)), ids=" ".join)
def test_a_case_of_the_sketch_holds(case):
    assert holds(case, as_rules(DATA))
