"""Do the translations of a page name each other, and nothing that is not one?"""

from collections.abc import Iterator

from maslahat.audit.rule import Rule
from maslahat.audit.tree import NOT_FOUND, Tree, is_fallback
from maslahat.built import BuiltPage
from maslahat.model.problem import Problem

DEFAULT = "x-default"  # for readers of any other language

_WHY = "A search engine shows readers the page in a language that is not theirs."
OUTSIDE = Rule(
    "alternate-outside",
    "The alternate for “{lang}” is “{href}”, which is not below {site_url}",
    _WHY,
    "Write the whole public address of the page in that language.",
)
BROKEN = Rule(
    "alternate-broken",
    "The alternate for “{lang}” leads to “{href}”, where there is no page in that language.",
    "A reader who comes from a search engine finds nothing.",
    "Name only translations that were built.",
)
ONE_SIDED = Rule(
    "alternate-one-sided",
    "The alternate for “{lang}”, {href}, does not name this page in return.",
    "Search engines believe only alternates that confirm each other; readers get any language.",
    "Name all translations on each of them.",
)
MISSING = Rule(
    "alternate-missing",
    "The alternates do not name the “{lang}” page at {expected}",
    _WHY,
    "Add the alternate for “{lang}”.",
)
DEFAULT_MISSING = Rule(
    "alternate-default-missing",
    "No alternate says where readers of other languages should go.",
    _WHY,
    "Add the alternate “x-default”.",
)
RULES = (OUTSIDE, BROKEN, ONE_SIDED, MISSING, DEFAULT_MISSING)


def find(tree: Tree) -> Iterator[Problem]:
    if not tree.site_url:  # a copy without a public address names none
        return
    for page in tree.pages:
        if page.url != NOT_FOUND:
            yield from _targets(tree, page)
    for page in tree.translated_pages:
        yield from _complete(tree, page)


def _targets(tree: Tree, page: BuiltPage) -> Iterator[Problem]:
    for lang, href in page.alternates.items():
        values = {"lang": lang, "href": href, "site_url": tree.site_url}
        url = tree.url_of(href)
        target = tree.by_url.get(url) if url is not None else None
        if url is None:
            yield OUTSIDE.at(page.url, page.alternates_line, **values)
        elif target is None or not _is_translation(target, lang):
            yield BROKEN.at(page.url, page.alternates_line, **values)
        elif _is_one_sided(tree, page, lang, target):
            yield ONE_SIDED.at(page.url, page.alternates_line, **values)


def _is_translation(target: BuiltPage, lang: str) -> bool:
    return lang == DEFAULT or (target.lang == lang and not is_fallback(target))


def _is_one_sided(tree: Tree, page: BuiltPage, lang: str, target: BuiltPage) -> bool:
    # The chooser and a fallback page are no translations, so nobody owes them an answer.
    if lang == DEFAULT or is_fallback(page) or "/" not in page.url:
        return False
    return target.alternates.get(page.lang) != tree.absolute(page.url)


def _complete(tree: Tree, page: BuiltPage) -> Iterator[Problem]:
    for lang in tree.languages:
        sibling = tree.sibling(page.url, lang)
        if sibling and lang not in page.alternates and not is_fallback(sibling):
            expected = tree.absolute(sibling.url)
            yield MISSING.at(page.url, page.alternates_line, lang=lang, expected=expected)
    if DEFAULT not in page.alternates:
        yield DEFAULT_MISSING.at(page.url, page.alternates_line)
