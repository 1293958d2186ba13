"""A signature says which text was signed; a date alone is worth nothing."""

import re
from collections.abc import Iterator
from datetime import date

from maslahat import edition
from maslahat.days import in_figures
from maslahat.model import SOURCE_LANG, Inspection, Page, Problem, Site, Translation
from maslahat.model.signature import PageReview
from maslahat.reading import line_at

_EDITION = re.compile(rf"(\d{{4}}-\d{{2}}-\d{{2}})-\d{{{edition.DIGITS}}}")


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    for page in site.pages.values():
        review = page.description.review
        if review:
            yield from _of_review(page, review, site)
        elif page.description.translation is Translation.CHECKED:
            yield _unsigned(page)


def _of_review(page: Page, review: PageReview, site: Site) -> Iterator[Problem]:
    day = _day(review.against)
    original = site.pages.get((SOURCE_LANG, page.path))
    if day is None:
        yield _no_edition(page, review.against)
    elif review.on < day:
        yield _reversed(page, review, day)
    elif original:
        present = edition.of_page(page, original, site)
        # An older signature may stand: the page then says that its text changed after it.
        if review.against != present and review.on >= edition.day(present):
            yield _unproven(page, review, present)


def _day(against: str) -> date | None:
    found = _EDITION.fullmatch(against)
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:  # 2026-13-45-00000
        return None


def _unsigned(page: Page) -> Problem:
    return Problem(
        page.file,
        line_at(("translation",), page.head, 2),
        "checked-unsigned",
        "Перевод назван проверенным, а кто и какой текст проверил, не сказано.",
        "читатель поверит проверке, за которую никто не отвечает.",
        "добавьте «review:» с полями «by», «on» и «against» или впишите «translation: human».",
    )


def _no_edition(page: Page, shown: str) -> Problem:
    return Problem(
        page.file,
        line_at(("review", "against"), page.head, 2),
        "review-against",
        f"«{shown}» — не редакция страницы.",
        "нельзя узнать, какой текст подписан и менялся ли он после этого.",
        "впишите редакцию, как она напечатана внизу страницы: 2026-11-21-40412.",
    )


def _reversed(page: Page, review: PageReview, day: date) -> Problem:
    return Problem(
        page.file,
        line_at(("review", "on"), page.head, 2),
        "review-reversed",
        f"Подпись от {in_figures(review.on)} раньше самого текста от {in_figures(day)}.",
        "читатель поверит проверке, которой не могло быть.",
        "исправьте «on» или «against».",
    )


def _unproven(page: Page, review: PageReview, present: str) -> Problem:
    return Problem(
        page.file,
        line_at(("review", "on"), page.head, 2),
        "review-unproven",
        f"Дата без проверки: подпись от {in_figures(review.on)} стоит под редакцией "
        f"{review.against}, а сейчас редакция {present}.",
        "читатель увидит «проверено» под текстом, которого никто не сверял.",
        "сверьте страницу ещё раз и впишите редакцию, напечатанную внизу; не сверяли — верните "
        "прежний день.",
    )
