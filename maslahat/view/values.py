"""The values a template prints for one page; addresses are already relative to it."""

from collections.abc import Mapping
from dataclasses import dataclass

from maslahat.model import Section

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
    copy_edition: str
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
    translation: str = ""
    emergency: tuple[str, ...] = EMERGENCY

    @property
    def is_fallback(self) -> bool:
        """The reader asked for one language and gets the Russian text: the page must say so."""
        return self.text_lang != self.lang
