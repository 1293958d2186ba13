"""Does every page name its own public address?"""

from collections.abc import Iterator

from maslahat.audit.rule import Rule
from maslahat.audit.tree import NOT_FOUND, Tree, is_fallback
from maslahat.model.problem import Problem

WRONG = Rule(
    "canonical-wrong",
    "The main address of the page is “{canonical}” instead of “{expected}”.",
    "A search engine shows another page, or a reader passes on an address that is not this one.",
    "Point the canonical link to {expected}.",
)
RULES = (WRONG,)


def find(tree: Tree) -> Iterator[Problem]:
    if not tree.site_url:  # a copy without a public address names none
        return
    for page in tree.pages:
        expected = tree.absolute(page.url)
        if page.canonical != expected and page.url != NOT_FOUND and not is_fallback(page):
            values = {"canonical": page.canonical, "expected": expected}
            yield WRONG.at(page.url, page.canonical_line, **values)
