"""Has a translation the same sections as the Russian page, in the same order?"""

from collections.abc import Iterator

from maslahat.audit.rule import Rule
from maslahat.audit.tree import Tree, is_fallback, sibling_url
from maslahat.built import BuiltPage
from maslahat.model.problem import Problem
from maslahat.model.site import SOURCE_LANG

NO_ORIGINAL = Rule(
    "original-missing",
    "There is no Russian page “{expected}” behind this one.",
    "Nobody compares this text with the law, and its readers are not told.",
    "Add the Russian page, or remove this one.",
)
DIFFERENT = Rule(
    "sections-differ",
    "Compared with the Russian page, sections are missing: {missing}; added: {added}.",
    "A reader who changes the language loses the section, and part of the advice may be absent.",
    "Give the page the headings of “{original}”, with the same ids.",
)
ORDER = Rule(
    "sections-order",
    "The sections stand in another order than on the Russian page: {order}.",
    "Two people who read the same advice in two languages cannot follow each other.",
    "Put the sections in the order of “{original}”.",
)
RULES = (NO_ORIGINAL, DIFFERENT, ORDER)


def find(tree: Tree) -> Iterator[Problem]:
    for page in tree.translated_pages:
        if page.lang == SOURCE_LANG:
            continue
        original = tree.sibling(page.url, SOURCE_LANG)
        if original is None:
            yield NO_ORIGINAL.at(page.url, 0, expected=sibling_url(page.url, SOURCE_LANG))
        elif not is_fallback(page):
            yield from _compare(page, original)


def _compare(page: BuiltPage, original: BuiltPage) -> Iterator[Problem]:
    ours, theirs = _section_ids(page), _section_ids(original)
    if set(ours) != set(theirs):
        missing = ", ".join(name for name in theirs if name not in ours) or "none"
        added = ", ".join(name for name in ours if name not in theirs) or "none"
        values = {"missing": missing, "added": added, "original": original.url}
        yield DIFFERENT.at(page.url, page.text_line, **values)
    elif ours != theirs:
        yield ORDER.at(page.url, page.text_line, order=", ".join(ours), original=original.url)


def _section_ids(page: BuiltPage) -> list[str]:
    return [heading.id for heading in page.headings if heading.in_text and heading.id]
