"""What a template prints for one page: plain values, addresses already relative.

A template that needs nothing but this survives a change of generator.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from posixpath import relpath

from babel.dates import format_date

from maslahat import edition, letters, navigation, translations
from maslahat.model import SOURCE_LANG, Kind, Language, Law, Page, Section, Site, Source

LONG_PAGE_SECTIONS = 4  # below this a list of contents is longer than the scroll it saves
EMERGENCY = ("112", "102", "103")  # 488-ФЗ of 30.12.2020; the same three on every page


@dataclass(frozen=True)
class Link:
    """`lang` is set only where the text is not in the language of the page."""

    text: str
    url: str
    lang: str = ""
    summary: str = ""


@dataclass(frozen=True)
class Tongue:
    """One entry of the language switch; `is_translated` says whether the page exists in it."""

    code: str
    name: str
    url: str
    is_current: bool
    is_translated: bool


@dataclass(frozen=True)
class Cited:
    """A source as it is printed; `proof` is a date in the reader's words, or ""."""

    law: str
    articles: str
    url: str
    proof: str


@dataclass(frozen=True)
class View:
    """`root` leads from the page to the root of the tree; `canonical` is relative to that root."""

    lang: str
    text_lang: str
    kind: str
    root: str
    url: str
    canonical: str
    title: str
    summary: str
    ui: Mapping[str, str]
    tongues: tuple[Tongue, ...]
    crumbs: tuple[Link, ...] = ()
    contents: tuple[Section, ...] = ()
    previous: Link | None = None
    following: Link | None = None
    guides: tuple[Link, ...] = ()
    topics: tuple[Link, ...] = ()
    situations: tuple[Link, ...] = ()
    letters: tuple[tuple[str, tuple[Link, ...]], ...] = ()
    sources: tuple[Cited, ...] = ()
    written: str = ""
    written_iso: str = ""
    edition: str = ""
    copy_edition: str = ""
    translation: str = ""
    emergency: tuple[str, ...] = EMERGENCY

    @property
    def is_fallback(self) -> bool:
        """The reader asked for one language and gets the Russian text: the page must say so."""
        return self.text_lang != self.lang


class Views:
    """Makes the view of each page of one site; the orders are worked out once."""

    def __init__(self, site: Site, copy_edition: str) -> None:
        self.site = site
        self.copy_edition = copy_edition
        self.navigation = navigation.arrange(site)
        self._languages = {language.code: language for language in site.languages}

    def page(self, lang: str, path: str) -> View:
        """The view of a page that has a file, or of the Russian text standing in for it."""
        page = translations.text_for(self.site, lang, path)
        original = self.site.pages[SOURCE_LANG, path]
        there = _Place(lang, f"{lang}/{path[:-3]}.html", self.site)
        link = there.link
        return View(
            **self._frame(there, page.description.title, page.description.summary),
            text_lang=page.lang,
            kind=page.kind.value,
            canonical=f"{page.lang}/{path[:-3]}.html",
            crumbs=self._crumbs(page, link),
            contents=_contents(page),
            previous=_optional(link, self.navigation.previous.get(path)),
            following=_optional(link, self.navigation.following.get(path)),
            guides=self._guides(page, link),
            topics=tuple(map(link, self.navigation.topics)) if page.kind is Kind.HOME else (),
            situations=_situations(page, there),
            sources=self._sources(original, lang),
            written=_date(page.description.written, self._languages[lang].locale),
            written_iso=page.description.written.isoformat(),
            edition=edition.of_page(page, original),
            translation=page.description.translation or "",
        )

    def index(self, lang: str) -> View:
        """The view of the A-Z page of a language."""
        ui = self.site.ui[lang]
        there = _Place(lang, f"{lang}/a-z.html", self.site)
        return View(
            **self._frame(there, ui["index_title"], ui["index_summary"]),
            text_lang=lang,
            kind="index",
            canonical=f"{lang}/a-z.html",
            crumbs=(there.link("index.md"),),
            letters=_letters(self._entries(there), self._languages[lang]),
        )

    def bare(self, url: str, root: str) -> View:
        """The view of a page in no language: the chooser and the 404 page."""
        there = _Place(SOURCE_LANG, url, self.site, root)
        ui = self.site.ui[SOURCE_LANG]
        return View(
            **self._frame(there, ui["site_name"], ui["site_summary"]),
            text_lang=SOURCE_LANG,
            kind="bare",
            canonical="",
        )

    def _frame(self, there: "_Place", title: str, summary: str) -> dict[str, object]:
        return {
            "lang": there.lang,
            "root": there.root,
            "url": there.url,
            "title": title,
            "summary": summary,
            "ui": self.site.ui[there.lang],
            "tongues": tuple(self._tongue(there, language) for language in self.site.languages),
            "copy_edition": self.copy_edition,
        }

    def _tongue(self, there: "_Place", language: Language) -> Tongue:
        inner = there.url.partition("/")[2] or "index.html"
        path = inner.removesuffix("html") + "md"
        return Tongue(
            code=language.code,
            name=language.name,
            url=there.to(f"{language.code}/{inner}"),
            is_current=language.code == there.lang and "/" in there.url,
            is_translated=inner == "a-z.html" or (language.code, path) in self.site.pages,
        )

    def _crumbs(self, page: Page, link: Callable[[str], Link]) -> tuple[Link, ...]:
        if page.kind is Kind.HOME:
            return ()
        if page.kind is Kind.GUIDE:
            return link("index.md"), link(f"{page.topic}/index.md")
        return (link("index.md"),)

    def _guides(self, page: Page, link: Callable[[str], Link]) -> tuple[Link, ...]:
        if page.kind is not Kind.TOPIC:
            return ()
        return tuple(link(path) for path in self.navigation.guides[page.topic])

    def _sources(self, original: Page, lang: str) -> tuple[Cited, ...]:
        locale = self._languages[lang].locale
        return tuple(self._cited(source, locale) for source in original.description.sources)

    def _cited(self, source: Source, locale: str) -> Cited:
        law = self.site.laws[source.law]
        proof = _date(source.evidence, locale) if source.evidence else ""
        return Cited(_full_name(law), source.articles, law.url, proof)

    def _entries(self, there: "_Place") -> list[Link]:
        """Each guide under its title and under the words people look for it with."""
        entries = []
        for path in (path for row in self.navigation.guides.values() for path in row):
            page = translations.text_for(self.site, there.lang, path)
            title = there.link(path)
            words = page.description.keywords if page.lang == there.lang else ()
            entries.append(title)
            entries += [Link(_capital(word), title.url, summary=title.text) for word in words]
        return entries


class _Place:
    """Where a page stands, and how others look from there."""

    def __init__(self, lang: str, url: str, site: Site, root: str | None = None) -> None:
        self.lang = lang
        self.url = url
        self.root = "../" * url.count("/") if root is None else root
        self._site = site
        self._folder = url.rpartition("/")[0]
        self._is_rooted = root is not None

    def to(self, url: str) -> str:
        if self._is_rooted:
            return self.root + url
        return relpath(url, self._folder) if self._folder else url

    def link(self, path: str) -> Link:
        page = translations.text_for(self._site, self.lang, path)
        return Link(
            page.description.title,
            self.to(f"{self.lang}/{path[:-3]}.html"),
            lang="" if page.lang == self.lang else page.lang,
            summary=page.description.summary,
        )


def _full_name(law: Law) -> str:
    """The name a lawyer would write: Russian in every language, because that is what it is called."""
    day = f" от {_date(law.date, 'ru')}" if law.date else ""
    number = f" № {law.number}" if law.number else ""
    return f"{law.kind}{day}{number} «{law.title}»"


def _optional(link: Callable[[str], Link], path: str | None) -> Link | None:
    return link(path) if path else None


def _contents(page: Page) -> tuple[Section, ...]:
    heads = tuple(section for section in page.sections if section.level == 2)
    return heads if len(heads) >= LONG_PAGE_SECTIONS else ()


def _situations(page: Page, there: _Place) -> tuple[Link, ...]:
    def url(link: str) -> str:
        path, _, anchor = link.partition("#")
        return there.to(f"{there.lang}/{path[:-3]}.html") + (f"#{anchor}" if anchor else "")

    lang = "" if page.lang == there.lang else page.lang
    return tuple(Link(one.text, url(one.link), lang) for one in page.description.situations)


def _letters(
    entries: list[Link], language: Language
) -> tuple[tuple[str, tuple[Link, ...]], ...]:
    by_text: dict[str, list[Link]] = {}
    for entry in entries:
        by_text.setdefault(entry.text, []).append(entry)
    return tuple(
        (letter, tuple(link for word in words for link in by_text[word]))
        for letter, words in letters.group(by_text, language)
    )


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


@lru_cache(maxsize=4096)  # Babel takes 20 µs a date and a site has few of them
def _date(day: date, locale: str) -> str:
    return format_date(day, "long", locale=locale)
