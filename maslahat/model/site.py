"""Everything that was read from content/ and data/, as one value."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from maslahat.model.contact import Contact
from maslahat.model.fact import Fact
from maslahat.model.language import Language
from maslahat.model.law import Law
from maslahat.model.page import Page
from maslahat.model.term import Term
from maslahat.model.units import Units
from maslahat.model.waiver import Waiver

SOURCE_LANG = "ru"  # the law and the lawyers are Russian: docs/decisions/0008-russian-source.md


@dataclass(frozen=True)
class Site:
    """Languages in the order of the chooser; pages by (language, path).

    `unread` are the paths of pages that exist but could not be read: one broken page is reported
    once, not again for every link to it. Facts, contacts and terms are by id, units by language;
    `texts` are the files of data/ by name, so that a problem can tell its line.
    """

    languages: tuple[Language, ...]
    pages: Mapping[tuple[str, str], Page]
    laws: Mapping[str, Law]
    ui: Mapping[str, Mapping[str, str]]
    facts: Mapping[str, Fact] = field(default_factory=dict)
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    units: Mapping[str, Units] = field(default_factory=dict)
    waivers: tuple[Waiver, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()

    def originals(self) -> list[Page]:
        """The Russian pages, sorted by path; every other page is a translation of one."""
        return [page for (lang, _), page in sorted(self.pages.items()) if lang == SOURCE_LANG]
