"""A number that readers act on is a fact, so that it changes everywhere on one day."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from maslahat import facts, wording
from maslahat.model import SOURCE_LANG, Inspection, Page, Problem, Site
from maslahat.numbers import Kind, Spot, Spotter, dialled, without_dialled
from maslahat.prose import without_code

MAX_OFFERED = 3  # of facts that have this number already
_OF_FACTS = {"duration": Kind.TERM, "money": Kind.FEE, "date": Kind.DATE, "phone": Kind.PHONE}


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    spotters, known = _spotters(site), _by_number(inspection)
    for page in site.pages.values():
        unused = {" ".join(words.split()) for words in page.description.ordinary}
        ordinary = frozenset(unused)
        for line, spot, is_text in _spots(page, spotters[page.lang]):
            if spot.written in ordinary:
                unused.discard(spot.written)
            else:
                yield _typed(page, line, spot, _remedy(spot, is_text, known))
        yield from (_unused(page, words) for words in sorted(unused))


def _spotters(site: Site) -> dict[str, Spotter]:
    """A spotter a language; each knows Russian words, too: a translation may quote them."""
    units = site.units
    codes = [language.code for language in site.languages]
    return {
        code: Spotter(units[lang] for lang in {SOURCE_LANG, code} if lang in units)
        for code in codes
    }


def _by_number(inspection: Inspection) -> Mapping[tuple[Kind, str], list[str]]:
    """Which facts have a number today."""
    known = defaultdict(list)
    for fact in inspection.site.facts.values():
        kind, period = _OF_FACTS.get(fact.kind), facts.holding(fact, inspection.today)
        if kind and period:
            known[kind, _digits(str(period.value))].append(fact.id)
    return known


def _spots(page: Page, spotter: Spotter) -> Iterator[tuple[int, Spot, bool]]:
    """(line, what stands there, whether a fact could stand there instead)."""
    text = without_code(page.body)
    words = wording.plain(without_dialled(text))
    for place, spots in ((text, dialled(text)), (words, spotter.spots(words))):
        for spot in spots:
            line_start = place.rfind("\n", 0, spot.start) + 1
            line = page.body_line + place.count("\n", 0, line_start)
            yield line, spot, not place.startswith("#", line_start)
    described = list(wording.described(page))
    if any(spotter.spots("\n".join(told for _, told in described))):  # mostly not: one look for all
        for line, told in described:
            yield from ((line, spot, False) for spot in spotter.spots(told))


def _remedy(spot: Spot, is_text: bool, known: Mapping[tuple[Kind, str], list[str]]) -> str:
    ordinary = f'Если это обычное число, впишите в описание страницы: ordinary: ["{spot.written}"].'
    if not is_text:
        return f"напишите это без числа: в описание и в заголовок факт не подставить. {ordinary}"
    offered = known.get((spot.kind, _digits(spot.written)), [])[:MAX_OFFERED]
    calls = ", ".join(f'{{{{ fact("{name}") }}}}' for name in offered)
    similar = f" Такое число уже есть: {calls}." if calls else ""
    return f'поставьте {{{{ fact("…") }}}}, а число внесите в data/facts.{similar} {ordinary}'


def _digits(written: str) -> str:
    return re.sub(r"[^0-9]", "", written)


def _typed(page: Page, line: int, spot: Spot, fix: str) -> Problem:
    if spot.kind is Kind.TERM:
        return _term(page, line, spot.written, fix)
    if spot.kind is Kind.FEE:
        return _fee(page, line, spot.written, fix)
    if spot.kind is Kind.DATE:
        return _date(page, line, spot.written, fix)
    return _phone(page, line, spot.written, fix)


def _term(page: Page, line: int, shown: str, fix: str) -> Problem:
    return Problem(
        page.file,
        line,
        "number-term",
        f"В текст вписан срок: «{shown}».",
        "когда срок изменится, здесь останется старый, и читатель опоздает.",
        fix,
    )


def _fee(page: Page, line: int, shown: str, fix: str) -> Problem:
    return Problem(
        page.file,
        line,
        "number-fee",
        f"В текст вписана сумма: «{shown}».",
        "когда сумма изменится, здесь останется старая, и читатель заплатит не столько.",
        fix,
    )


def _date(page: Page, line: int, shown: str, fix: str) -> Problem:
    return Problem(
        page.file,
        line,
        "number-date",
        f"В текст вписана дата: «{shown}».",
        "день пройдёт, а страница будет говорить о нём как о будущем.",
        fix,
    )


def _phone(page: Page, line: int, shown: str, fix: str) -> Problem:
    return Problem(
        page.file,
        line,
        "number-phone",
        f"В текст вписан телефон: «{shown}».",
        "телефон никто не перепроверит, и однажды человек в беде не дозвонится.",
        fix,
    )


def _unused(page: Page, words: str) -> Problem:
    return Problem(
        page.file,
        page.line_of("ordinary:"),
        "ordinary-unused",
        f"В «ordinary» названо «{words}», но такого числа на странице не видно.",
        "однажды такое число впишут в текст, и срок останется без проверки.",
        "удалите эту запись или повторите слова так, как они стоят в тексте.",
    )
