"""The values a template prints for one page; addresses are already relative to it."""

from collections.abc import Mapping
from dataclasses import dataclass

from maslahat.expansion.emergency import Emergency
from maslahat.marking import Headed


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
class Standing:
    """Who vouches for a page, in the reader's words; `dated` are attributes for site.js."""

    text: str
    dated: str = ""
    is_signed: bool = False


@dataclass(frozen=True)
class Entry:
    """A fact as the ledger lists it; `value` and `article` are HTML, the rest is text.

    `pages` are the first that use it, `more` is how many others do.
    """

    label: str
    value: str
    article: str
    scope: str
    valid: str
    check_by: str
    is_known: bool
    pages: tuple[Link, ...]
    more: int


@dataclass(frozen=True)
class View:
    """`root` leads from the page to the root of the tree; `canonical` is relative to that root.

    `day` is the edition's, in ISO form: a clock that is behind it is wrong.
    """

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
    copy_edition: str
    day: str
    emergency: Emergency
    crumbs: tuple[Link, ...] = ()
    contents: tuple[Headed, ...] = ()
    previous: Link | None = None
    following: Link | None = None
    guides: tuple[Link, ...] = ()
    topics: tuple[Link, ...] = ()
    situations: tuple[Link, ...] = ()
    letters: tuple[tuple[str, tuple[Link, ...]], ...] = ()
    entries: tuple[Entry, ...] = ()
    sources: tuple[Cited, ...] = ()
    written: str = ""
    written_iso: str = ""
    edition: str = ""
    standing: Standing | None = None
    translation: str = ""

    @property
    def is_fallback(self) -> bool:
        """The reader asked for one language and gets the Russian text: the page must say so."""
        return self.text_lang != self.lang
