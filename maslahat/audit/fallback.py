"""Is a Russian text on a page of another language shown as what it is? (design.md, decision 7)"""

from collections.abc import Iterator

from maslahat.audit.rule import Rule
from maslahat.audit.tree import Tree, is_fallback, sibling_url
from maslahat.built import NOTICE_ID, BuiltPage
from maslahat.model.problem import Problem
from maslahat.model.site import SOURCE_LANG

NOT_RUSSIAN = Rule(
    "fallback-not-russian",
    "The text of this “{lang}” page is in “{text_lang}”.",
    "Only the Russian text was compared with the law; a reader would get a copy of a copy.",
    "Show the Russian text where a translation is missing.",
)
WITHOUT_NOTICE = Rule(
    "fallback-without-notice",
    "The text of this “{lang}” page is Russian and no notice “m-fallback” says so.",
    "A reader who opens it does not learn that a translation is missing and leaves.",
    'Print the notice with id="m-fallback" above the text.',
)
NOTICE_NEEDLESS = Rule(
    "fallback-notice-needless",
    "The notice “m-fallback” stands above a text in the language of the page.",
    "A reader is told that the translation is missing while it is there.",
    'Print the notice only on pages whose text is Russian, or mark the text with lang="ru".',
)
CLAIMED = Rule(
    "fallback-claimed",
    "The page has a Russian text and names itself as the “{lang}” translation.",
    "Search engines send readers of that language to a text they cannot read.",
    "Leave this language out of the alternates of the page and of its siblings.",
)
CANONICAL = Rule(
    "fallback-canonical-wrong",
    "The text is Russian, and its main address is “{canonical}” instead of “{expected}”.",
    "Search engines show the same Russian text several times.",
    "Point the canonical link to {expected}.",
)
RULES = (NOT_RUSSIAN, WITHOUT_NOTICE, NOTICE_NEEDLESS, CLAIMED, CANONICAL)


def find(tree: Tree) -> Iterator[Problem]:
    for page in tree.pages:
        notice_line = page.id_lines.get(NOTICE_ID)
        if is_fallback(page):
            yield from _fallback(tree, page, notice_line is not None)
        elif notice_line is not None:
            yield NOTICE_NEEDLESS.at(page.url, notice_line)


def _fallback(tree: Tree, page: BuiltPage, has_notice: bool) -> Iterator[Problem]:
    if page.text_lang != SOURCE_LANG:
        yield NOT_RUSSIAN.at(page.url, page.text_line, lang=page.lang, text_lang=page.text_lang)
    if not has_notice:
        yield WITHOUT_NOTICE.at(page.url, page.text_line, lang=page.lang)
    if page.lang in page.alternates:
        yield CLAIMED.at(page.url, page.alternates_line, lang=page.lang)
    expected = tree.absolute(sibling_url(page.url, SOURCE_LANG))
    if tree.site_url and page.canonical != expected:
        values = {"canonical": page.canonical, "expected": expected}
        yield CANONICAL.at(page.url, page.canonical_line, **values)
