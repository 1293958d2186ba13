"""Can a page be told from the others in a list of results or of open tabs?"""

from collections.abc import Iterator

from maslahat.audit.rule import Rule
from maslahat.audit.tree import NOT_FOUND, Tree
from maslahat.built import BuiltPage
from maslahat.model.problem import Problem

_WHY = "In search results and among open tabs a reader cannot tell which page answers."
MISSING_TITLE = Rule("title-missing", "The page has no <title>.", _WHY, "Give the page a title.")
REPEATED_TITLE = Rule(
    "title-repeated",
    "The title “{value}” is also that of {other}.",
    _WHY,
    "Give the page a title of its own.",
)
MISSING_DESCRIPTION = Rule(
    "description-missing",
    "The page has no description.",
    _WHY,
    "Say in one sentence what the page answers.",
)
REPEATED_DESCRIPTION = Rule(
    "description-repeated",
    "The description “{value}” is also that of {other}.",
    _WHY,
    "Say in one sentence what only this page answers.",
)
NO_VIEWPORT = Rule(
    "viewport-missing",
    "The page has no viewport.",
    "On a phone the letters are too small to read.",
    "Add the meta tag “viewport” with width=device-width.",
)
RULES = (
    MISSING_TITLE,
    REPEATED_TITLE,
    MISSING_DESCRIPTION,
    REPEATED_DESCRIPTION,
    NO_VIEWPORT,
)

_Seen = dict[tuple[str, str], str]


def find(tree: Tree) -> Iterator[Problem]:
    titles: _Seen = {}
    descriptions: _Seen = {}
    for page in tree.pages:
        yield from _unique(page, page.title, titles, MISSING_TITLE, REPEATED_TITLE)
        rules = (MISSING_DESCRIPTION, REPEATED_DESCRIPTION)
        yield from _unique(page, page.description, descriptions, *rules)
        if not page.has_viewport:
            yield NO_VIEWPORT.at(page.url, 0)


def _unique(
    page: BuiltPage, value: str, seen: _Seen, missing: Rule, repeated: Rule
) -> Iterator[Problem]:
    # By folder: the chooser may share its words with the Russian home page.
    folder = page.folder.partition("/")[0]
    if not value:
        yield missing.at(page.url, 0)
        return
    if page.url == NOT_FOUND:  # says what the chooser says; no list of results ever shows it
        return
    other = seen.setdefault((folder, value), page.url)
    if other != page.url:
        yield repeated.at(page.url, 0, value=value, other=other)
