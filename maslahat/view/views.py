"""Makes the view of each page of one site; what all pages share is worked out once."""

from dataclasses import replace
from itertools import chain

from maslahat import edition, navigation, translations
from maslahat.model import SOURCE_LANG, Kind, Page, Section, Site
from maslahat.view import index
from maslahat.view.citation import cite
from maslahat.view.dates import in_words
from maslahat.view.place import INDEX, Place, page_url
from maslahat.view.values import Cited, Link, View

LONG_PAGE_SECTIONS = 4  # below this a list of contents is longer than the scroll it saves


class Views:
    """The views of one site in one state; `copy_edition` is printed where the copy is named."""

    def __init__(self, site: Site, copy_edition: str) -> None:
        self.site = site
        self._copy_edition = copy_edition
        self._navigation = navigation.arrange(site)
        self._languages = {language.code: language for language in site.languages}

    def of(self, uri: str) -> View:
        """The view of `uri`, a path below content/ such as "ky/patents/apply.md"."""
        lang, path = uri.split("/", 1)
        return self.index(lang) if path == INDEX else self.page(lang, path)

    def made(self) -> list[str]:
        """The pages that have no file: stand-ins for missing translations, and the A-Z pages."""
        absent = [f"{lang}/{path}" for lang, path in translations.missing(self.site)]
        return absent + [f"{lang}/{INDEX}" for lang in self._languages]

    def markdown(self, uri: str) -> str:
        """The text to render at `uri`, "" where the template makes all of it.

        It begins with an empty line: MkDocs takes a first line "Key: value" for metadata.
        """
        lang, path = uri.split("/", 1)
        return "" if path == INDEX else "\n" + translations.text_for(self.site, lang, path).body

    def text_lang(self, uri: str) -> str:
        """The language of the text at `uri`, which a missing translation leaves Russian."""
        lang, path = uri.split("/", 1)
        return lang if path == INDEX else translations.text_for(self.site, lang, path).lang

    def page(self, lang: str, path: str) -> View:
        """The view of a written page, or of the Russian text standing in for it."""
        page = translations.text_for(self.site, lang, path)
        original = self.site.pages[SOURCE_LANG, path]
        there = Place(self.site, lang, path)
        frame = self._frame(there, page.description.title, page.description.summary)
        written = page.description.written
        return replace(
            self._linked(frame, there, page),
            text_lang=page.lang,
            kind=page.kind.value,
            canonical=page_url(page.lang, path),
            contents=_contents(page),
            sources=self._sources(original, lang),
            written=in_words(written, self._languages[lang].locale),
            written_iso=written.isoformat(),
            edition=edition.of_page(page, original),
            translation=page.description.translation or "",
        )

    def index(self, lang: str) -> View:
        """The view of the A-Z page of a language."""
        there = Place(self.site, lang, INDEX)
        ui = self.site.ui[lang]
        guides = chain.from_iterable(self._navigation.guides.values())
        return replace(
            self._frame(there, ui["index_title"], ui["index_summary"]),
            kind="index",
            canonical=there.url,
            crumbs=(self._home(there),),
            letters=index.groups(self.site, guides, there, self._languages[lang]),
        )

    def bare(self, url: str, root: str) -> View:
        """The view of a page in no language: the chooser, and the 404 page rooted at `root`."""
        ui = self.site.ui[SOURCE_LANG]
        there = Place(self.site, SOURCE_LANG, "")
        frame = self._frame(there, ui["site_name"], ui["site_summary"])
        return replace(frame, url=url, root=root)

    def _frame(self, there: Place, title: str, summary: str) -> View:
        return View(
            lang=there.lang,
            text_lang=there.lang,
            kind="bare",
            root=there.root,
            url=there.url,
            canonical="",
            title=title,
            summary=summary,
            ui=self.site.ui[there.lang],
            tongues=tuple(there.tongue(language) for language in self.site.languages),
            copy_edition=self._copy_edition,
        )

    def _linked(self, frame: View, there: Place, page: Page) -> View:
        order = self._navigation
        before, after = order.previous.get(page.path), order.following.get(page.path)
        is_home, is_topic = page.kind is Kind.HOME, page.kind is Kind.TOPIC
        return replace(
            frame,
            crumbs=self._crumbs(there, page),
            previous=there.link(before) if before else None,
            following=there.link(after) if after else None,
            guides=tuple(map(there.link, order.guides[page.topic])) if is_topic else (),
            topics=tuple(map(there.link, order.topics)) if is_home else (),
            situations=_situations(page, there),
        )

    def _crumbs(self, there: Place, page: Page) -> tuple[Link, ...]:
        if page.kind is Kind.HOME:
            return ()
        if page.kind is Kind.GUIDE:
            return self._home(there), there.link(f"{page.topic}/index.md")
        return (self._home(there),)

    def _home(self, there: Place) -> Link:
        return Link(self.site.ui[there.lang]["home"], there.to(f"{there.lang}/index.html"))

    def _sources(self, original: Page, lang: str) -> tuple[Cited, ...]:
        language = self._languages[lang]
        return tuple(cite(self.site, one, language) for one in original.description.sources)


def _contents(page: Page) -> tuple[Section, ...]:
    heads = tuple(section for section in page.sections if section.level == 2)
    return heads if len(heads) >= LONG_PAGE_SECTIONS else ()


def _situations(page: Page, there: Place) -> tuple[Link, ...]:
    lang = "" if page.lang == there.lang else page.lang
    return tuple(
        Link(one.text, there.to(page_url(there.lang, one.link)), lang)
        for one in page.description.situations
    )
