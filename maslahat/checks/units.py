"""Every number can be read out: each unit has all its forms, each currency its sign."""

from collections.abc import Iterator
from typing import get_args

from babel import Locale

from maslahat.facts.reading import BASE_CASE
from maslahat.model import Inspection, Language, Problem, Site, Units
from maslahat.model.fact import MoneyFact, Unit
from maslahat.reading import line_in

CURRENCIES: tuple[str, ...] = get_args(MoneyFact.model_fields["currency"].annotation)


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    for language in site.languages:
        if language.code in site.units:
            yield from _of_language(language, site.units[language.code], site)


def _of_language(language: Language, known: Units, site: Site) -> Iterator[Problem]:
    for shown, *way in [*_of_units(language, known), *_of_currencies(known)]:
        file = f"data/ui/units.{language.code}.yml"
        yield _missing(file, line_in(site, file, *way), shown)


def _of_units(language: Language, known: Units) -> Iterator[tuple[str, ...]]:
    """(what is missing, the way to where it should stand…) of each unit, case and plural."""
    cases = {case for forms in known.units.values() for case in forms} | {BASE_CASE}
    plurals = {*Locale.parse(language.locale).plural_form.tags, "other"}
    for unit in Unit:
        forms = known.units.get(unit)
        if forms is None:
            yield f"единицы «{unit}»", "units"
            continue
        for case in sorted(cases):
            if case not in forms:
                yield f"падежа «{case}» у «{unit}»", "units", unit
            for plural in sorted(plurals - forms.get(case, dict.fromkeys(plurals)).keys()):
                yield f"формы «{plural}» у «{unit}» в падеже «{case}»", "units", unit, case


def _of_currencies(known: Units) -> Iterator[tuple[str, ...]]:
    for currency in CURRENCIES:
        if currency not in known.currency:
            yield f"валюты «{currency}»", "currency"


def _missing(file: str, line: int, shown: str) -> Problem:
    return Problem(
        file,
        line,
        "units-incomplete",
        f"Нет {shown}.",
        "срок или сумма на этом языке прочтётся с ошибкой, или страница не соберётся.",
        "допишите слово по образцу соседних строк.",
    )
