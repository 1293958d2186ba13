"""Dates are real days: none that means "for ever" or "unknown", none compared tomorrow."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from maslahat.days import in_figures
from maslahat.model import Contact, Fact, Inspection, Law, Page, Problem, Site
from maslahat.model.fact import DateFact, Period, UnknownFact
from maslahat.reading import line_at, line_in

# What people and programs write when they have no date; no rule of ours began or ends on them.
_SENTINELS = frozenset(
    date(*day) for day in [(1900, 1, 1), (1970, 1, 1), (2000, 1, 1), (2001, 1, 1), (2038, 1, 19)]
)
_FIRST_YEAR, _LAST_YEAR = 1990, 2049  # Soviet acts do not bind migrants; nobody plans that far


class _Dated(NamedTuple):
    """`is_past` for what somebody has done; `is_signature` for a law, which may be old."""

    file: str
    way: tuple[str | int, ...]
    day: date
    is_past: bool = False
    is_signature: bool = False


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    # A build of an old day meets what was compared later, but never later than pages were written.
    written = (page.description.written for page in site.pages.values())
    now = max([inspection.today, *written])
    for page in site.pages.values():
        yield from _judged(_of_page(page), now, site, page)
    for fact in site.facts.values():
        yield from _judged(_of_fact(fact), now, site)
    for contact in site.contacts.values():
        yield from _judged(_of_contact(contact), now, site)
    for name, law in site.laws.items():
        yield from _judged(_of_law(name, law), now, site)
    for index, waiver in enumerate(site.waivers):
        dated = _Dated("data/waivers.yml", (index, "until"), waiver.until)
        yield from _judged(iter([dated]), now, site)


def _judged(
    found: Iterator[_Dated], now: date, site: Site, page: Page | None = None
) -> Iterator[Problem]:
    for one in found:
        is_sentinel = _is_sentinel(one)
        if not is_sentinel and not (one.is_past and one.day > now):
            continue
        line = line_at(one.way, page.head, 2) if page else line_in(site, one.file, *one.way)
        yield _sentinel(one, line) if is_sentinel else _future(one, line)


def _is_sentinel(one: _Dated) -> bool:
    if one.day in _SENTINELS or one.day.year > _LAST_YEAR:
        return True
    return one.day.year < _FIRST_YEAR and not one.is_signature


def _of_page(page: Page) -> Iterator[_Dated]:
    given = page.description
    yield _Dated(page.file, ("written",), given.written)
    for index, source in enumerate(given.sources):
        if source.evidence:
            yield _Dated(page.file, ("sources", index, "evidence"), source.evidence, is_past=True)
    if given.review:
        yield _Dated(page.file, ("review", "on"), given.review.on, is_past=True)


def _of_fact(fact: Fact) -> Iterator[_Dated]:
    file = fact.file
    yield _Dated(file, ("check_by",), fact.check_by)
    if fact.source.edition:
        yield _Dated(file, ("source", "edition"), fact.source.edition, is_past=True)
    if fact.review:
        yield _Dated(file, ("review", "on"), fact.review.on, is_past=True)
        yield _Dated(file, ("review", "against"), fact.review.against, is_past=True)
    yield from _of_periods(fact, file)


def _of_periods(fact: Fact, file: str) -> Iterator[_Dated]:
    if isinstance(fact, UnknownFact):
        return
    periods: Sequence[Period[Any]] = fact.periods
    for index, period in enumerate(periods):
        days = {"from": period.since, "until": period.until}
        if isinstance(fact, DateFact):
            days |= {"value": period.value, "to": period.to}
        for key, day in days.items():
            if day:
                yield _Dated(file, ("periods", index, key), day)


def _of_contact(contact: Contact) -> Iterator[_Dated]:
    if contact.checked:
        yield _Dated(contact.file, ("checked",), contact.checked, is_past=True)


def _of_law(name: str, law: Law) -> Iterator[_Dated]:
    if law.date:
        yield _Dated("data/laws.yml", (name, "date"), law.date, is_past=True, is_signature=True)
    if law.edition:
        yield _Dated("data/laws.yml", (name, "edition"), law.edition, is_past=True)


def _key(one: _Dated) -> str:
    return str(one.way[-1])


def _sentinel(one: _Dated, line: int) -> Problem:
    return Problem(
        one.file,
        line,
        "date-sentinel",
        f"Дата {in_figures(one.day)} в «{_key(one)}» похожа на «навсегда» или «неизвестно».",
        "в этот день никто ничего не проверит, и читатель останется со старым числом.",
        "впишите настоящий день; его не знаете — удалите поле, а если поле обязательно, "
        "назначьте день, когда узнаете.",
    )


def _future(one: _Dated, line: int) -> Problem:
    return Problem(
        one.file,
        line,
        "date-future",
        f"Дата {in_figures(one.day)} в «{_key(one)}» ещё не наступила.",
        "читатель увидит, что текст сверен, хотя этого ещё никто не делал.",
        "впишите день, когда сверяли на самом деле.",
    )
