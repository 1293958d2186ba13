"""Words of data/ stand in every language, and without signs that would break a page."""

import re
from collections.abc import Iterator, Mapping

from maslahat import printed
from maslahat.model import Inspection, Problem, Site
from maslahat.printed import Place
from maslahat.reading import did_you_mean, line_in

# "¦" separates values in a page for old copies; the others are HTML, calls, tables and Markdown.
_SIGNS = re.compile(r"[¦|{}<>*_`\[\]\n]")


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    langs = [language.code for language in site.languages]
    for place, texts in printed.texts(site):
        for lang in langs:
            if lang not in texts:
                yield _missing(place, line_in(site, place.file, *place.way), lang)
        yield from _unknown_languages(place, texts, langs, site)
        for lang, words in texts.items():
            if found := _SIGNS.search(words):
                yield _sign(place, line_in(site, place.file, *place.way, lang), found[0])
    yield from _forbidden_words(site, langs)


def _forbidden_words(site: Site, langs: list[str]) -> Iterator[Problem]:
    """Not every language has any, but each is one of the site."""
    for name, term in site.terms.items():
        place = Place("data/terms.yml", (name, "forbidden"), f"{name}: forbidden")
        yield from _unknown_languages(place, term.forbidden, langs, site)


def _unknown_languages(
    place: Place, texts: Mapping[str, object], langs: list[str], site: Site
) -> Iterator[Problem]:
    for lang in texts:
        if lang not in langs:
            yield _unknown(place, line_in(site, place.file, *place.way, lang), lang, langs)


def _missing(place: Place, line: int, lang: str) -> Problem:
    return Problem(
        place.file,
        line,
        "texts-uneven",
        f"В «{place.label}» нет слов на языке «{lang}».",
        "на этом языке читатель увидит пустое место, и страница не соберётся.",
        f"добавьте строку «{lang}: …» с переводом.",
    )


def _unknown(place: Place, line: int, lang: str, langs: list[str]) -> Problem:
    return Problem(
        place.file,
        line,
        "texts-uneven",
        f"В «{place.label}» язык «{lang}», которого на сайте нет.{did_you_mean(lang, langs)}",
        "этих слов никто не увидит, а нужный язык мог остаться без перевода.",
        f"впишите один из языков: {', '.join(langs)} или удалите строку.",
    )


def _sign(place: Place, line: int, sign: str) -> Problem:
    shown = "перенос строки" if sign == "\n" else f"знак «{sign}»"
    return Problem(
        place.file,
        line,
        "text-signs",
        f"В «{place.label}» стоит {shown}.",
        "этот знак — часть разметки: таблица, ссылка или сама страница сломается.",
        "напишите то же обычными словами в одну строку.",
    )
