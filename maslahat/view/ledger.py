"""The ledger: every fact of the site with its value, its article, its days and its pages."""

from collections.abc import Mapping

from maslahat import calls, letters
from maslahat.days import in_figures
from maslahat.expansion import Expander
from maslahat.facts.periods import periods
from maslahat.model import Fact, Language, Page, Site
from maslahat.model.fact import UnknownFact
from maslahat.view.place import Place
from maslahat.view.values import Entry

MOST_PAGES = 12  # that a fact lists: what every guide says would list them all


class Ledger:
    """The facts of a site in the order of their ids; which page uses which is worked out once."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._users: dict[str, list[str]] = {}
        for page in site.originals():
            for name in _facts_of(page):
                self._users.setdefault(name, []).append(page.path)

    def entries(self, there: Place, language: Language, expander: Expander) -> tuple[Entry, ...]:
        """What is known first, then what is not; both in the alphabet of the language."""
        found = [self._entry(fact, there, expander) for fact in self._site.facts.values()]
        found.sort(key=lambda entry: (not entry.is_known, letters.order(entry.label, language)))
        return tuple(found)

    def _entry(self, fact: Fact, there: Place, expander: Expander) -> Entry:
        users = self._users.get(fact.id, [])
        return Entry(
            label=fact.label[there.lang],
            value=expander.value(fact),
            article=expander.source(fact),
            scope=_scope(fact, self._site.ui[there.lang]),
            valid=_valid(fact, expander, self._site.ui[there.lang]),
            check_by=in_figures(fact.check_by),
            is_known=not isinstance(fact, UnknownFact),
            pages=tuple(there.link(path) for path in users[:MOST_PAGES]),
            more=len(users[MOST_PAGES:]),
        )


def _facts_of(page: Page) -> list[str]:
    return sorted(target for name, target in calls.named(page.body) if name == "fact")


def _scope(fact: Fact, ui: Mapping[str, str]) -> str:
    """«граждане: Таджикистан, Узбекистан», or that it is for everybody."""
    if not fact.citizens:
        return ui["citizens_all"]
    return f"{ui['citizens']} {', '.join(ui[f'country_{one}'] for one in fact.citizens)}"


def _valid(fact: Fact, expander: Expander, ui: Mapping[str, str]) -> str:
    """The days of each period; a value that is still to come stands beside its days."""
    rows = []
    for place, period in enumerate(periods(fact)):
        since = ui["ledger_from"].format(date=in_figures(period.since)) if period.since else ""
        until = ui["ledger_until"].format(date=in_figures(period.until)) if period.until else ""
        value = expander.words(fact, period) if place else ""
        rows.append(" ".join(filter(None, [value, since, until])))
    return "; ".join(filter(None, rows))
