"""Where a page stands, and how other pages look from there."""

from functools import cache
from posixpath import commonprefix

from maslahat import translations
from maslahat.model import Language, Site
from maslahat.view.values import Link, Tongue

INDEX = "a-z.md"
LEDGER = "ledger.md"
MADE = (INDEX, LEDGER)  # pages that exist in every language: they are made, not written


class Place:
    """A page of a language; with `path` "" it is a page in no language, at the root."""

    def __init__(self, site: Site, lang: str, path: str) -> None:
        self.lang = lang
        self.path = path
        self.url = page_url(lang, path) if path else ""
        self.root = "../" * self.url.count("/")
        self._site = site
        self._folders = self.url.split("/")[:-1]
        self.link = cache(self._link)  # the ledger names a page once for each fact

    def to(self, url: str) -> str:
        """The address of `url`, itself relative to the root of the tree."""
        steps = url.split("/")
        shared = len(commonprefix([self._folders, steps]))
        return "../" * (len(self._folders) - shared) + "/".join(steps[shared:])

    def _link(self, path: str) -> Link:
        """A link to a page in the language of this place, with the title it has there."""
        page = translations.text_for(self._site, self.lang, path)
        return Link(
            page.description.title,
            self.to(page_url(self.lang, path)),
            lang="" if page.lang == self.lang else page.lang,
            summary=page.description.summary,
        )

    def tongue(self, language: Language) -> Tongue:
        """The same page in another language."""
        path = self.path or "index.md"
        return Tongue(
            code=language.code,
            name=language.name,
            url=self.to(page_url(language.code, path)),
            is_current=language.code == self.lang and bool(self.path),
            is_translated=path in MADE or (language.code, path) in self._site.pages,
        )


def page_url(lang: str, path: str) -> str:
    """The address of a page, from its path in the content tree and a possible #anchor."""
    file, hash_sign, anchor = path.partition("#")
    return f"{lang}/{file.removesuffix('.md')}.html{hash_sign}{anchor}"
