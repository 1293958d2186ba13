"""Are the targets of links unique, and are the author's and the template's kept apart?"""

from collections import Counter
from collections.abc import Iterator

from maslahat.audit.rule import Rule
from maslahat.audit.tree import Tree
from maslahat.built import BuiltPage
from maslahat.model.problem import Problem

PREFIX = "m-"  # reserved for templates: design.md, decision 3

DUPLICATE = Rule(
    "id-duplicate",
    "The id “{id}” stands on this page {count} times.",
    "A link to the later place brings the reader to the first one.",
    "Give each place an id of its own.",
)
RESERVED = Rule(
    "id-reserved",
    "The id “{id}” in the text begins with “m-”, which is kept for the frame of the page.",
    "Sooner or later the frame uses the same id and links miss their place.",
    "Choose an id without “m-”.",
)
UNRESERVED = Rule(
    "id-unreserved",
    "The id “{id}” of the frame does not begin with “m-”.",
    "An author may choose the same id for a heading, and links to it would miss.",
    "Begin the id with “m-” in the template.",
)
RULES = (DUPLICATE, RESERVED, UNRESERVED)


def find(tree: Tree) -> Iterator[Problem]:
    for page in tree.pages:
        if len(page.id_lines) < len(page.ids):
            yield from _duplicates(page)
        for target in page.ids:
            if target.in_text == target.name.startswith(PREFIX):
                rule = RESERVED if target.in_text else UNRESERVED
                yield rule.at(page.url, target.line, id=target.name)


def _duplicates(page: BuiltPage) -> Iterator[Problem]:
    counts = Counter(target.name for target in page.ids)
    for name, count in counts.items():
        if count > 1:
            yield DUPLICATE.at(page.url, page.id_lines[name], id=name, count=count)
