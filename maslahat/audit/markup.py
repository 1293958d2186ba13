"""Is every page tidy enough to be read in one way only?"""

from collections.abc import Iterator

from maslahat.audit.rule import Rule
from maslahat.audit.tree import Tree
from maslahat.model.problem import Problem

UNREADABLE = Rule(
    "markup-unreadable",
    "The markup “{excerpt}” can be read in two ways.",
    "Browsers guess differently, so some readers would see a broken page or run hidden code.",
    "Write the tag in lower case with each attribute once, in double quotes; write “<” as “&lt;”.",
)
RULES = (UNREADABLE,)


def find(tree: Tree) -> Iterator[Problem]:
    for page in tree.pages:
        for untidy in page.untidy:
            yield UNREADABLE.at(page.url, untidy.line, excerpt=untidy.excerpt)
