"""Where a page stands, and how other pages look from there."""

from posixpath import relpath

from maslahat import translations
from maslahat.model import Language, Site
from maslahat.view.values import Link, Tongue

INDEX = "a-z.html"  # exists in every language: it is made, not written


class Place:
    """A page at `url`; with `root` given its links are rooted there instead of relative."""

    def __init__(self, site: Site, lang: str, url: str, root: str | None = None) -> None:
        self.lang = lang
        self.url = url
        self.root = "../" * url.count("/") if root is None else root
        self._site = site
        self._folder = url.rpartition("/")[0]
        self._is_rooted = root is not None

    def to(self, url: str) -> str:
        """The address of `url`, itself relative to the root of the tree."""
        if self._is_rooted or not self._folder:
            return self.root + url
        return relpath(url, self._folder)

    def link(self, path: str) -> Link:
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
        inner = self.url.partition("/")[2] or "index.html"
        path = inner.removesuffix("html") + "md"
        return Tongue(
            code=language.code,
            name=language.name,
            url=self.to(f"{language.code}/{inner}"),
            is_current=language.code == self.lang and "/" in self.url,
            is_translated=inner == INDEX or (language.code, path) in self._site.pages,
        )


def page_url(lang: str, path: str) -> str:
    """The address of a page, from its path in the content tree and a possible #anchor."""
    file, hash_sign, anchor = path.partition("#")
    return f"{lang}/{file.removesuffix('.md')}.html{hash_sign}{anchor}"
