"""The sentences that call one fact or law, as readers see them before a change and after it."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from maslahat import calls, translations
from maslahat.impact.sentences import with_calls
from maslahat.model import SOURCE_LANG, Page, Site

Plain = Callable[[str, str], str]  # (language, text with calls) -> the text a reader sees
_LINK = re.compile(r"!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\([^()]*\)")
_SIGNS = re.compile(r"^\s*(?:(?:[-*+>]|\d{1,2}[.)]|#{1,6})\s+)+|\*\*|__|`")


class Touched(NamedTuple):
    """One sentence; `also` are the languages whose readers get this page for want of their own."""

    file: str
    lang: str
    line: int
    section: str
    before: str
    after: str
    also: tuple[str, ...]


def touched(site: Site, name: str, target: str, before: Plain, after: Plain) -> list[Touched]:
    """The sentences with a call `name("target")`, page by page, the Russian one first."""
    langs = [language.code for language in site.languages]
    absent = set(translations.missing(site))
    found: list[Touched] = []
    for page in sorted(site.pages.values(), key=lambda one: (one.path, langs.index(one.lang))):
        away = [lang for lang in langs if (lang, page.path) in absent]
        also = tuple(away) if page.lang == SOURCE_LANG else ()
        for line, sentence in _calling(page, name, target):
            was, becomes = (_shown(plain, page.lang, sentence) for plain in (before, after))
            section = _section(page, line)
            found.append(Touched(page.file, page.lang, line, section, was, becomes, also))
    return found


def _calling(page: Page, name: str, target: str) -> Iterator[tuple[int, str]]:
    if target not in page.body:
        return
    for line, sentence in with_calls(page):
        if (name, target) in calls.named(sentence):
            yield line, sentence


def _section(page: Page, line: int) -> str:
    above = [section.title for section in page.sections if section.line <= line]
    return above[-1] if above else ""


def _shown(plain: Plain, lang: str, sentence: str) -> str:
    """The sentence without calls and markup, on one line; a row of a table keeps its bars."""
    text = calls.replaced(sentence, lambda call: plain(lang, call.written))
    return re.sub(r"\s*\n\s*", " ", _SIGNS.sub("", _LINK.sub(r"\1", text))).strip("| ")
