"""Is the outline of a page one that a screen reader can walk?"""

from collections.abc import Iterator
from itertools import pairwise

from maslahat.audit.rule import Rule
from maslahat.audit.tree import Tree
from maslahat.model.problem import Problem

_WHY = "People who listen to a page jump from heading to heading; here they get lost."
TITLES = Rule(
    "heading-title-count",
    "The page has {count} headings of the first level instead of one.",
    _WHY,
    "Keep one <h1>, the title of the page.",
)
SKIPPED = Rule(
    "heading-skipped",
    "After a heading of level {before} comes one of level {after}.",
    _WHY,
    "Go down one level at a time.",
)
RULES = (TITLES, SKIPPED)


def find(tree: Tree) -> Iterator[Problem]:
    for page in tree.pages:
        levels = [heading.level for heading in page.headings]
        if levels.count(1) != 1:
            yield TITLES.at(page.url, 0, count=levels.count(1))
        for before, heading in pairwise((None, *page.headings)):
            above = before.level if before else 0
            if heading and heading.level > above + 1:
                yield SKIPPED.at(page.url, heading.line, before=above, after=heading.level)
