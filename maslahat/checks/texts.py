"""Words of data/ stand in every language, and without signs that would break a page."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from maslahat.model import Fact, Inspection, Problem, Site
from maslahat.model.fact import TextFact, UnknownFact
from maslahat.reading import did_you_mean, line_in

# "¦" separates values in a page for old copies; the others are HTML, calls, tables and Markdown.
_SIGNS = re.compile(r"[¦|{}<>*_`\[\]\n]")


class _Place(NamedTuple):
    """`way` leads to the words in `file`; `label` is what a person calls them."""

    file: str
    way: tuple[str | int, ...]
    label: str


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    langs = [language.code for language in site.languages]
    for place, texts in _everything(site):
        for lang in langs:
            if lang not in texts:
                yield _missing(place, line_in(site, place.file, *place.way), lang)
        yield from _unknown_languages(place, texts, langs, site)
        for lang, words in texts.items():
            if found := _SIGNS.search(words):
                yield _sign(place, line_in(site, place.file, *place.way, lang), found[0])
    yield from _forbidden_words(site, langs)


def _everything(site: Site) -> Iterator[tuple[_Place, Mapping[str, str]]]:
    for fact in site.facts.values():
        yield from _of_fact(fact)
    for contact in site.contacts.values():
        file = f"data/contacts/{contact.id}.yml"
        for key in ("name", "services", "hours"):
            if texts := getattr(contact, key):
                yield _Place(file, (key,), key), texts
    for name, term in site.terms.items():
        for key in ("words", "explain"):
            yield _Place("data/terms.yml", (name, key), f"{name}: {key}"), getattr(term, key)
    for name, law in site.laws.items():
        yield _Place("data/laws.yml", (name, "short"), f"{name}: short"), law.short


def _of_fact(fact: Fact) -> Iterator[tuple[_Place, Mapping[str, str]]]:
    file = f"data/facts/{fact.id}.yml"
    yield _Place(file, ("label",), "label"), fact.label
    if isinstance(fact, UnknownFact):
        yield _Place(file, ("how",), "how"), fact.how
    if isinstance(fact, TextFact):
        for index, period in enumerate(fact.periods):
            yield _Place(file, ("periods", index, "value"), "value"), period.value


def _forbidden_words(site: Site, langs: list[str]) -> Iterator[Problem]:
    """Not every language has any, but each is one of the site."""
    for name, term in site.terms.items():
        place = _Place("data/terms.yml", (name, "forbidden"), f"{name}: forbidden")
        yield from _unknown_languages(place, term.forbidden, langs, site)


def _unknown_languages(
    place: _Place, texts: Mapping[str, object], langs: list[str], site: Site
) -> Iterator[Problem]:
    for lang in texts:
        if lang not in langs:
            yield _unknown(place, line_in(site, place.file, *place.way, lang), lang, langs)


def _missing(place: _Place, line: int, lang: str) -> Problem:
    return Problem(
        place.file,
        line,
        "texts-uneven",
        f"В «{place.label}» нет слов на языке «{lang}».",
        "на этом языке читатель увидит пустое место, и страница не соберётся.",
        f"добавьте строку «{lang}: …» с переводом.",
    )


def _unknown(place: _Place, line: int, lang: str, langs: list[str]) -> Problem:
    return Problem(
        place.file,
        line,
        "texts-uneven",
        f"В «{place.label}» язык «{lang}», которого на сайте нет.{did_you_mean(lang, langs)}",
        "этих слов никто не увидит, а нужный язык мог остаться без перевода.",
        f"впишите один из языков: {', '.join(langs)} или удалите строку.",
    )


def _sign(place: _Place, line: int, sign: str) -> Problem:
    shown = "перенос строки" if sign == "\n" else f"знак «{sign}»"
    return Problem(
        place.file,
        line,
        "text-signs",
        f"В «{place.label}» стоит {shown}.",
        "этот знак — часть разметки: таблица, ссылка или сама страница сломается.",
        "напишите то же обычными словами в одну строку.",
    )
