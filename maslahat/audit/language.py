"""Does every page, and every part in another language, name its language?"""

from collections.abc import Iterator

from maslahat.audit.rule import Rule
from maslahat.audit.tree import Tree
from maslahat.model.problem import Problem

_WHY = "A screen reader would pronounce the text by the rules of another language."
PAGE_WRONG = Rule(
    "page-language-wrong",
    "The page says its language is “{lang}”; its folder says “{expected}”.",
    _WHY,
    'Write lang="{expected}" on <html>.',
)
FOLDER_UNKNOWN = Rule(
    "folder-language-unknown",
    "The folder “{folder}” is not one of the languages of the site: {known}.",
    "No language switch leads to this page, so nobody will find it.",
    "Move the page into the folder of its language.",
)
PART_UNKNOWN = Rule(
    "part-language-unknown",
    "A part of the page says its language is “{lang}”; known are: {known}.",
    _WHY,
    "Write one of the known codes in “lang”.",
)
RULES = (PAGE_WRONG, FOLDER_UNKNOWN, PART_UNKNOWN)


def find(tree: Tree) -> Iterator[Problem]:
    known = ", ".join(tree.languages)
    allowed = {*tree.languages, "en"}
    for page in tree.pages:
        expected = tree.lang_of(page.url)
        if expected not in tree.languages:
            yield FOLDER_UNKNOWN.at(page.url, 0, folder=expected, known=known)
        elif page.lang != expected:
            yield PAGE_WRONG.at(page.url, 0, lang=page.lang, expected=expected)
        for part in page.langs:
            if part.lang not in allowed:
                yield PART_UNKNOWN.at(page.url, part.line, lang=part.lang, known=f"{known}, en")
