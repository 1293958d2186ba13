"""Calls of a page name what there is, and ask for a case that the language has."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from maslahat import calls, prose
from maslahat.calls import Call
from maslahat.model import Inspection, Page, Problem, Site
from maslahat.reading import did_you_mean, is_there

_FOLDERS = {"fact": "data/facts", "contact": "data/contacts"}
_FILES = {"term": "data/terms.yml", "law": "data/laws.yml"}


class _Known(NamedTuple):
    """Everything that can be called by name, and the cases of each language."""

    shelves: Mapping[str, Mapping[str, object]]
    cases: Mapping[str, list[str]]


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    known = _known(site)
    for page in site.pages.values():
        if "{{" not in page.body:
            continue
        for line, text in prose.lines_of(page):
            for call in calls.find(text):
                yield from _of_name(page, line, call, known, site)
                yield from _of_argument(page, line, call, known, site)


def _known(site: Site) -> _Known:
    shelves: Mapping[str, Mapping[str, object]] = {
        "fact": site.facts,
        "contact": site.contacts,
        "term": site.terms,
        "law": site.laws,
    }
    return _Known(shelves, {lang: _cases(site, lang) for lang in site.units})


def _cases(site: Site, lang: str) -> list[str]:
    """The grammatical cases that the units of a language have."""
    units = site.units[lang].units
    return list(dict.fromkeys(case for forms in units.values() for case in forms))


def _of_name(page: Page, line: int, call: Call, known: _Known, site: Site) -> Iterator[Problem]:
    shelf = known.shelves.get(call.name)
    if shelf is not None and call.id not in shelf and not _is_reported(call, shelf, site):
        yield _UNKNOWN[call.name](page, line, call.id, did_you_mean(call.id, shelf))


def _is_reported(call: Call, shelf: Mapping[str, object], site: Site) -> bool:
    """What is there but could not be read is reported once, not again for every call of it."""
    if call.name in _FOLDERS:
        return is_there(site, f"{_FOLDERS[call.name]}/{call.id}.yml")
    return not shelf or is_there(site, _FILES[call.name], call.id)


def _of_argument(page: Page, line: int, call: Call, known: _Known, site: Site) -> Iterator[Problem]:
    if not call.more:
        return
    cases = known.cases.get(page.lang, [])
    fact = site.facts.get(call.id) if call.name == "fact" else None
    if call.name in ("contact", "term"):
        yield _extra(page, line, call)
    elif fact and fact.kind != "duration":
        yield _no_cases(page, line, call)
    elif fact and cases and call.more not in cases:
        yield _unknown_case(page, line, call, cases)


def _unknown_fact(page: Page, line: int, name: str, guess: str) -> Problem:
    return Problem(
        page.file,
        line,
        "fact-unknown",
        f"Числа «{name}» нет в data/facts.{guess}",
        "на месте срока или суммы читатель увидит пустоту.",
        f"исправьте имя или создайте data/facts/{name}.yml по образцу соседнего файла.",
    )


def _unknown_contact(page: Page, line: int, name: str, guess: str) -> Problem:
    return Problem(
        page.file,
        line,
        "contact-unknown",
        f"Организации «{name}» нет в data/contacts.{guess}",
        "человек не узнает, куда звонить.",
        f"исправьте имя или создайте data/contacts/{name}.yml по образцу соседнего файла.",
    )


def _unknown_term(page: Page, line: int, name: str, guess: str) -> Problem:
    return Problem(
        page.file,
        line,
        "term-unknown",
        f"Слова «{name}» нет в data/terms.yml.{guess}",
        "читатель не узнает, как это называется на бланке.",
        "исправьте имя или добавьте слово в data/terms.yml.",
    )


def _unknown_law(page: Page, line: int, name: str, guess: str) -> Problem:
    return Problem(
        page.file,
        line,
        "law-unknown",
        f"Закона «{name}» нет в data/laws.yml.{guess}",
        "вместо названия закона читатель увидит пустое место.",
        "исправьте имя или добавьте закон в data/laws.yml.",
    )


_UNKNOWN = {
    "fact": _unknown_fact,
    "contact": _unknown_contact,
    "term": _unknown_term,
    "law": _unknown_law,
}


def _unknown_case(page: Page, line: int, call: Call, cases: list[str]) -> Problem:
    return Problem(
        page.file,
        line,
        "fact-case",
        f"Падежа «{call.more}» у сроков на этом языке нет.{did_you_mean(call.more, cases)}",
        "сайт не сможет склонить «дни» и «месяцы».",
        f"впишите один из падежей: {', '.join(cases)}, или уберите его.",
    )


def _no_cases(page: Page, line: int, call: Call) -> Problem:
    return Problem(
        page.file,
        line,
        "fact-case",
        f"«{call.id}» — не срок, падеж «{call.more}» ему не нужен.",
        "суммы, даты и телефоны не склоняются, и фраза прочтётся не так, как задумано.",
        f'напишите {{{{ fact("{call.id}") }}}}.',
    )


def _extra(page: Page, line: int, call: Call) -> Problem:
    return Problem(
        page.file,
        line,
        "argument-extra",
        f"В записи «{call.written}» лишнее слово «{call.more}».",
        "сайт его не покажет, и фраза прочтётся не так, как задумано.",
        f'напишите {{{{ {call.name}("{call.id}") }}}}.',
    )
