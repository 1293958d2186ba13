"""Does the language switch lead to the same page in every language?"""

from collections.abc import Iterator

from maslahat.audit.address import parse, resolve
from maslahat.audit.rule import Rule
from maslahat.audit.tree import Tree, sibling_url
from maslahat.built import BuiltPage, Link
from maslahat.model.problem import Problem

COUNT = Rule(
    "switch-incomplete",
    "The language switch has {count} links for “{lang}” instead of one.",
    "A reader cannot come to this page in that language, or cannot tell which link to take.",
    "Give the switch one link for each language.",
)
ELSEWHERE = Rule(
    "switch-elsewhere",
    "The language switch for “{lang}” leads to “{href}” instead of the same page.",
    "A reader who changes the language loses the page.",
    "Link to “{expected}” by a relative path.",
)
UNLABELLED = Rule(
    "switch-unlabelled",
    'The link of the switch for “{lang}” has lang="{label}".',
    "A screen reader mispronounces the name of the language the reader is looking for.",
    "Give “lang” and “hreflang” the same code.",
)
RULES = (COUNT, ELSEWHERE, UNLABELLED)


def find(tree: Tree) -> Iterator[Problem]:
    for page in tree.translated_pages:
        switches = [link for link in page.links if "data-switch" in link.attributes]
        codes = [link.attributes.get("hreflang", "") for link in switches]
        for lang in tree.languages:
            if codes.count(lang) != 1:
                yield COUNT.at(page.url, 0, lang=lang, count=codes.count(lang))
        for lang, link in zip(codes, switches, strict=True):
            yield from _switch(page, lang, link)


def _switch(page: BuiltPage, lang: str, link: Link) -> Iterator[Problem]:
    expected = sibling_url(page.url, lang)
    address = parse(link.href)
    if address.scheme or resolve(page.folder, address.path) != expected:
        yield ELSEWHERE.at(page.url, link.line, lang=lang, href=link.href, expected=expected)
    label = link.attributes.get("lang", "")
    if label != lang:
        yield UNLABELLED.at(page.url, link.line, lang=lang, label=label)
