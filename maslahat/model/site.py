"""Everything that was read from content/ and data/, as one value."""

from collections.abc import Mapping
from dataclasses import dataclass

from maslahat.model.language import Language
from maslahat.model.law import Law
from maslahat.model.page import Page

SOURCE_LANG = "ru"  # the law and the lawyers are Russian: docs/decisions/0008-russian-source.md


@dataclass(frozen=True)
class Site:
    """Languages in the order of the chooser; pages by (language, path).

    `unread` are the paths of pages that exist but could not be read: one broken page is reported
    once, not again for every link to it.
    """

    languages: tuple[Language, ...]
    pages: Mapping[tuple[str, str], Page]
    laws: Mapping[str, Law]
    ui: Mapping[str, Mapping[str, str]]
    unread: frozenset[str] = frozenset()

    def originals(self) -> list[Page]:
        """The Russian pages, sorted by path; every other page is a translation of one."""
        return [page for (lang, _), page in sorted(self.pages.items()) if lang == SOURCE_LANG]
