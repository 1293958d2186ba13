"""The state of every page, and the facts and contacts that somebody has to look at soon."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from maslahat import edition, reviews, staleness
from maslahat.expansion.contacts import MARKED_AFTER
from maslahat.model import SOURCE_LANG, Contact, Fact, Language, Page, Site
from maslahat.reviews import State

FACT_SOON = timedelta(days=60)  # to find a lawyer, an edition and a day for it


class Cell(NamedTuple):
    """A page in one language; `state` None: there is none. `due` is the signature's last day.

    `behind` counts sections whose Russian text is another now; `is_recorded` says whether anybody
    noted what the translation was made from.
    """

    lang: str
    state: State | None
    due: date | None = None
    behind: int = 0
    is_recorded: bool = True


class Row(NamedTuple):
    path: str
    title: str
    cells: tuple[Cell, ...]


class Overview(NamedTuple):
    """`facts` by the day they have to be checked; `contacts` never checked, or long ago."""

    today: date
    languages: tuple[Language, ...]
    rows: tuple[Row, ...]
    facts: tuple[Fact, ...]
    contacts: tuple[Contact, ...]


def overview(site: Site, today: date) -> Overview:
    """Where the work stands on a day."""
    return Overview(
        today, site.languages, tuple(_rows(site, today)), _due(site, today), _old(site, today)
    )


def _rows(site: Site, today: date) -> Iterator[Row]:
    for original in site.originals():
        cells = (_cell(site, language.code, original, today) for language in site.languages)
        yield Row(original.path, original.description.title, tuple(cells))


def _cell(site: Site, lang: str, original: Page, today: date) -> Cell:
    page = site.pages.get((lang, original.path))
    if page is None:
        return Cell(lang, None)
    state = reviews.state(page, edition.of_page(page, original, site), today)
    due = reviews.last_day(page) if state in (State.SIGNED, State.OVERDUE) else None
    if lang == SOURCE_LANG:
        return Cell(lang, state, due)
    late = staleness.behind(page, original) | staleness.absent(page, original)
    return Cell(lang, state, due, len(late), bool(page.description.made_from))


def _due(site: Site, today: date) -> tuple[Fact, ...]:
    soon = [fact for fact in site.facts.values() if fact.check_by <= today + FACT_SOON]
    return tuple(sorted(soon, key=lambda fact: (fact.check_by, fact.id)))


def _old(site: Site, today: date) -> tuple[Contact, ...]:
    old = [one for one in site.contacts.values() if today - _checked(one) > MARKED_AFTER]
    return tuple(sorted(old, key=lambda one: (_checked(one), one.id)))


def _checked(contact: Contact) -> date:
    return contact.checked or date.min
