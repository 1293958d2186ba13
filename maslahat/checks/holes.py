"""No page has a hole: on each day that can be foreseen, a fact that is shown has a value."""

from collections.abc import Iterator
from datetime import date, timedelta

from maslahat import calls
from maslahat.days import in_figures
from maslahat.edition import newest_day
from maslahat.facts import change_days, holding
from maslahat.facts.periods import periods
from maslahat.model import Fact, Inspection, Problem, Site
from maslahat.model.fact import EMERGENCY, UnknownFact
from maslahat.reading import line_in

AHEAD = (timedelta(days=30), timedelta(days=180))  # a month and a half-year, as copies are used


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    used: dict[str, str] = {}
    for page in site.pages.values():
        for call in calls.find(page.body):
            if call.name == "fact":
                used.setdefault(call.id, page.file)
    # A rule that began after the old day of a build was never a hole.
    today = max(inspection.today, newest_day(site))
    for fact in site.facts.values():
        where = used.get(fact.id, "на каждой странице" if fact.id in EMERGENCY else "")
        if where and (day := _hole(fact, today)):
            yield _of_day(fact, day, where, site)


def _hole(fact: Fact, today: date) -> date | None:
    """The first day before the first period or after the last on which a value is promised."""
    if isinstance(fact, UnknownFact):
        return None
    given = periods(fact)
    if any(one.since and one.until and one.until < one.since for one in given):
        return None  # reported by itself, like days between two periods
    ends = [period.until for period in given]
    last = None if None in ends else max(end for end in ends if end)
    first = given[0].since or date.min
    for day in sorted({today, *(today + ahead for ahead in AHEAD), *_changes(fact, today)}):
        is_outside = day < first or (last is not None and day > last)
        if day <= fact.check_by and is_outside and holding(fact, day) is None:
            return day
    return None


def _changes(fact: Fact, today: date) -> list[date]:
    try:
        return [day for day in change_days(fact) if day >= today]
    except OverflowError:  # the day after 31.12.9999; the check of dates refuses it
        return []


def _of_day(fact: Fact, day: date, where: str, site: Site) -> Problem:
    return Problem(
        fact.file,
        line_in(site, fact.file, "periods"),
        "fact-hole",
        f"{in_figures(day)} у этого числа нет значения, а проверка назначена только на "
        f"{in_figures(fact.check_by)}.",
        f"вместо числа читатель увидит «могло измениться»: {where}.",
        "впишите значение на эти дни с «from» и «until» или назначьте «check_by» на последний "
        "день, когда число известно.",
    )
