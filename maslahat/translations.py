"""Pairs the pages of four languages: what is missing, and which text stands in."""

from collections.abc import Iterator

from maslahat.model import SOURCE_LANG, Page, Site


def text_for(site: Site, lang: str, path: str) -> Page:
    """The page whose text a reader of `lang` gets: the translation, or else the Russian page."""
    return site.pages.get((lang, path)) or site.pages[SOURCE_LANG, path]


def pairs(site: Site) -> Iterator[tuple[Page, Page]]:
    """(translation, its Russian original) of every translation that has one."""
    for page in site.pages.values():
        original = site.pages.get((SOURCE_LANG, page.path))
        if original is not None and page is not original:
            yield page, original


def missing(site: Site) -> Iterator[tuple[str, str]]:
    """(language, path) of every translation that does not exist, in the site's order."""
    for page in site.originals():
        for language in site.languages:
            if (language.code, page.path) not in site.pages:
                yield language.code, page.path


def translated_into(site: Site, path: str) -> list[str]:
    """The languages in which the page really exists."""
    return [language.code for language in site.languages if (language.code, path) in site.pages]
