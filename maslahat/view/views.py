"""Makes the view of each page of one site; what all pages share is worked out once."""

from dataclasses import replace
from datetime import date
from functools import cache
from itertools import chain

from maslahat import edition, foreign, marking, navigation, translations
from maslahat.days import in_words
from maslahat.expansion import Expander, Held
from maslahat.marking import Headed
from maslahat.model import SOURCE_LANG, Kind, Page, Site
from maslahat.view import index, standing
from maslahat.view.citation import cite
from maslahat.view.ledger import Ledger
from maslahat.view.place import INDEX, LEDGER, MADE, Place, page_url
from maslahat.view.values import Cited, Link, View

LONG_PAGE_SECTIONS = 4  # below this a list of contents is longer than the scroll it saves


class Views:
    """The views of one site in one state; `copy_edition` is printed where the copy is named.

    `today` is the day the pages are for; without it, that of the edition. `emergency` is by
    language, for the pages that speak all of them.
    """

    def __init__(self, site: Site, copy_edition: str, today: date | None = None) -> None:
        self.site = site
        self._copy_edition = copy_edition
        self._day = edition.newest_day(site)
        self._today = today or self._day
        self._navigation = navigation.arrange(site)
        self._languages = {language.code: language for language in site.languages}
        self._ledger = Ledger(site)
        self._held = Held()
        self._expanders = {code: self._expander(code) for code in self._languages}
        self.emergency = {code: one.emergency() for code, one in self._expanders.items()}

    def of(self, uri: str) -> View:
        """The view of `uri`, a path below content/ such as "ky/patents/apply.md"."""
        lang, path = uri.split("/", 1)
        if path == INDEX:
            return self.index(lang)
        return self.ledger(lang) if path == LEDGER else self.page(lang, path)

    def made(self) -> list[str]:
        """The pages that have no file: stand-ins for missing translations, A-Z and ledgers."""
        absent = [f"{lang}/{path}" for lang, path in translations.missing(self.site)]
        return absent + [f"{lang}/{path}" for lang in self._languages for path in MADE]

    def markdown(self, uri: str) -> str:
        """The text to render at `uri`, "" where the template makes all of it.

        It begins with an empty line: MkDocs takes a first line "Key: value" for metadata.
        """
        lang, path = uri.split("/", 1)
        if path in MADE:
            return ""
        page = translations.text_for(self.site, lang, path)
        original = self.site.pages[SOURCE_LANG, path]
        sources = original.description.sources
        pieces = marking.pieces(page, original)
        texts = (self._expanders[one.lang].markdown(one.text, sources) for one in pieces)
        return "\n" + "".join(texts)

    def finished(self, uri: str, html: str) -> str:
        """The HTML of the text at `uri`, as it is shown: other languages marked, old parts too."""
        lang, path = uri.split("/", 1)
        if path in MADE:
            return html
        page = translations.text_for(self.site, lang, path)
        changed = self.site.pages[SOURCE_LANG, path].description.written
        return self._held.give_back(marking.finish(html, page.lang, self.site.ui[lang], changed))

    def _expander(self, lang: str) -> Expander:
        @cache  # what is held is remembered anyway
        def hold(html: str) -> str:
            return self._held.hold(foreign.mark(html, lang))

        return Expander(self.site, lang, self._today, hold)

    def page(self, lang: str, path: str) -> View:
        """The view of a written page, or of the Russian text standing in for it."""
        page = translations.text_for(self.site, lang, path)
        original = self.site.pages[SOURCE_LANG, path]
        there = Place(self.site, lang, path)
        frame = self._frame(there, page.description.title, page.description.summary)
        written, mark = page.description.written, edition.of_page(page, original, self.site)
        return replace(
            self._linked(frame, there, page),
            text_lang=page.lang,
            kind=page.kind.value,
            canonical=page_url(page.lang, path),
            contents=_contents(page, original),
            sources=self._sources(original, lang),
            written=in_words(written, self._languages[lang].locale),
            written_iso=written.isoformat(),
            edition=mark,
            standing=standing.of(page, mark, self._today, self.site.ui[lang]),
            day=mark[:10],
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

    def ledger(self, lang: str) -> View:
        """The view of the ledger of a language."""
        there = Place(self.site, lang, LEDGER)
        ui = self.site.ui[lang]
        return replace(
            self._frame(there, ui["ledger_title"], ui["ledger_summary"]),
            kind="ledger",
            canonical=there.url,
            crumbs=(self._home(there),),
            entries=self._ledger.entries(there, self._languages[lang], self._expanders[lang]),
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
            day=self._day.isoformat(),
            emergency=self.emergency[there.lang],
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


def _contents(page: Page, original: Page) -> tuple[Headed, ...]:
    headed = marking.outline(page, original)
    heads = tuple(one for one in headed if one.section.level == 2)
    return heads if len(heads) >= LONG_PAGE_SECTIONS else ()


def _situations(page: Page, there: Place) -> tuple[Link, ...]:
    lang = "" if page.lang == there.lang else page.lang
    return tuple(
        Link(one.text, there.to(page_url(there.lang, one.link)), lang)
        for one in page.description.situations
    )
