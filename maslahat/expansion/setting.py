"""Where a call is expanded: the site, the language of the reader, and the day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from html import escape
from urllib.parse import urlsplit

from maslahat.facts import Reader
from maslahat.model import SOURCE_LANG, Contact, Site


@dataclass(frozen=True)
class Setting:
    """One language of a site on one day."""

    site: Site
    lang: str
    today: date

    @cached_property
    def ui(self) -> Mapping[str, str]:
        return self.site.ui[self.lang]

    @cached_property
    def reader(self) -> Reader:
        locale = next(one.locale for one in self.site.languages if one.code == self.lang)
        return Reader(self.lang, locale, self.site.units[self.lang])

    def in_russian(self, text: str) -> str:
        """Words that stay Russian in every language, told to those who listen to the page."""
        shown = escape(text, quote=False)
        return shown if self.lang == SOURCE_LANG else f'<span lang="{SOURCE_LANG}">{shown}</span>'

    def cite(self, law: str, article: str) -> str:
        """«115-ФЗ, ст. 13.3 п. 2»: Russian, as it is shown to an official."""
        return self.in_russian(f"{self.short_name(law, SOURCE_LANG)}, {article}")

    def short_name(self, law: str, lang: str) -> str:
        known = self.site.laws[law]
        return known.short.get(lang) or known.number or known.title

    def linked(self, contact: Contact) -> str:
        """The name of a contact, a link where there is one."""
        name = escape(contact.name[self.lang], quote=False)
        return f'<a href="{escape(contact.links[0])}">{name}</a>' if contact.links else name


def host(url: str) -> str:
    """What people call an address: «мвд.рф»."""
    return (urlsplit(url).hostname or url).removeprefix("www.")
