"""A fact names its law and whom to ask, and is looked up again in time."""

import re
from collections.abc import Iterator
from datetime import date

from maslahat.days import in_figures
from maslahat.edition import newest_day
from maslahat.facts.periods import periods
from maslahat.model import Fact, Inspection, Problem, Site
from maslahat.reading import did_you_mean, is_there, line_in

MAX_MONTHS = 18  # docs/decisions/0005-facts-are-data.md: what nobody looks at for longer is stale
_DIGITS = re.compile(r"\d+")


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    # A build of an old day meets dates that were written later, and must not refuse them.
    now = max(inspection.today, newest_day(site))
    for fact in site.facts.values():
        yield from _unknown_names(fact, site)
        yield from _of_check(fact, now, site)
        yield from _of_review(fact, site)
        yield from _of_label(fact, site)


def _unknown_names(fact: Fact, site: Site) -> Iterator[Problem]:
    """Names of nothing; what is there but could not be read is reported once, by itself."""
    law, contact = fact.source.law, fact.check_at
    if law not in site.laws and site.laws and not is_there(site, "data/laws.yml", law):
        line = line_in(site, fact.file, "source", "law")
        yield _unknown_law(fact, line, did_you_mean(law, site.laws))
    if contact not in site.contacts and not is_there(site, f"data/contacts/{contact}.yml"):
        line = line_in(site, fact.file, "check_at")
        yield _unknown_contact(fact, line, did_you_mean(contact, site.contacts))


def _of_check(fact: Fact, now: date, site: Site) -> Iterator[Problem]:
    seen = max([day for day in (fact.source.edition, _signed(fact)) if day], default=date.min)
    if _is_far(fact.check_by, now):
        yield _far(fact, line_in(site, fact.file, "check_by"))
    elif fact.check_by <= seen:
        yield _early(fact, line_in(site, fact.file, "check_by"), seen)


def _is_far(day: date, now: date) -> bool:
    months = (day.year - now.year) * 12 + day.month - now.month
    return (months, day.day) > (MAX_MONTHS, now.day)


def _signed(fact: Fact) -> date | None:
    return fact.review.on if fact.review else None


def _of_review(fact: Fact, site: Site) -> Iterator[Problem]:
    if fact.review is None:
        return
    line = line_in(site, fact.file, "review", "against")
    if fact.review.on < fact.review.against:
        yield _reversed(fact, line)
    elif fact.source.edition is None or fact.source.edition < fact.review.against:
        yield _unproven(fact, line)


def _of_label(fact: Fact, site: Site) -> Iterator[Problem]:
    values = {str(value) for one in periods(fact) for value in (one.value, one.to)}
    for lang, label in fact.label.items():
        if twice := values & set(_DIGITS.findall(label)):
            yield _in_label(fact, line_in(site, fact.file, "label", lang), twice.pop())


def _unknown_law(fact: Fact, line: int, guess: str) -> Problem:
    return Problem(
        fact.file,
        line,
        "fact-law-unknown",
        f"Закона «{fact.source.law}» нет в data/laws.yml.{guess}",
        "рядом с числом вместо закона читатель увидит пустое место.",
        "исправьте имя или добавьте закон в data/laws.yml.",
    )


def _unknown_contact(fact: Fact, line: int, guess: str) -> Problem:
    return Problem(
        fact.file,
        line,
        "fact-contact-unknown",
        f"Организации «{fact.check_at}» нет в data/contacts.{guess}",
        "когда число устареет, читатель не узнает, у кого спросить новое.",
        "впишите в «check_at» имя файла из data/contacts без «.yml».",
    )


def _far(fact: Fact, line: int) -> Problem:
    return Problem(
        fact.file,
        line,
        "check-by-far",
        f"Проверить снова назначено на {in_figures(fact.check_by)}, дальше чем через "
        f"{MAX_MONTHS} месяцев.",
        "закон изменится раньше, и читатель будет платить или ждать по старому числу.",
        "назначьте день не дальше полутора лет; то, что меняется каждый год, — на начало года.",
    )


def _early(fact: Fact, line: int, seen: date) -> Problem:
    return Problem(
        fact.file,
        line,
        "check-by-early",
        f"Проверить снова назначено на {in_figures(fact.check_by)}, а сверено позже: "
        f"{in_figures(seen)}.",
        "число не покажут с первого же дня: читатель увидит только «могло измениться».",
        "назначьте новый день проверки в «check_by».",
    )


def _reversed(fact: Fact, line: int) -> Problem:
    return Problem(
        fact.file,
        line,
        "review-reversed",
        "Подпись поставлена раньше, чем появилась редакция, с которой сверяли.",
        "читатель поверит проверке, которой не могло быть.",
        "исправьте «on» или «against».",
    )


def _unproven(fact: Fact, line: int) -> Problem:
    return Problem(
        fact.file,
        line,
        "review-unproven",
        "Дата без проверки: сверяли с редакцией, которой нет в «source».",
        "читатель увидит «проверено» рядом с более старым текстом закона.",
        "впишите день этой редакции в «edition» или удалите «review».",
    )


def _in_label(fact: Fact, line: int, shown: str) -> Problem:
    return Problem(
        fact.file,
        line,
        "label-value",
        f"В названии числа повторено само число: «{shown}».",
        "число изменят, а название в списке сроков и сумм останется старым.",
        "назовите, что это за число, без него самого: «Срок подачи на патент».",
    )
