"""A section of a translation is built like its Russian section: items, facts, laws, links."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from maslahat import calls, fingerprints, prose, staleness, translations
from maslahat.model import Inspection, Page, Problem

_ITEM = re.compile(r"\n[ \t]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+\S|\|)")
_TARGET = re.compile(r"\]\([ ]*<?([^)\s>]*)")
_AUTOLINK = re.compile(r"<((?:https|tel|sms|mailto):[^<>\s]*)>")
_DEFINITION = re.compile(r"^[ ]{0,3}\[[^\]\n]+\]:[ ]*(\S+)", re.MULTILINE)


def find(inspection: Inspection) -> Iterator[Problem]:
    russian = {page.path: dict(_sections(page)) for page in inspection.site.originals()}
    for page, original in translations.pairs(inspection.site):
        yield from _of_page(page, original, russian[page.path])


class _Built(NamedTuple):
    """How a section is built; `line` is its own and not compared."""

    line: int
    items: int
    calls: Sequence[str]
    links: frozenset[str]


def _of_page(page: Page, original: Page, russian: Mapping[str, _Built]) -> Iterator[Problem]:
    """Sections that are behind are left alone; which ones are is asked only where it matters."""
    uneven = [
        (name, built)
        for name, built in _sections(page)
        if name in russian and built[1:] != russian[name][1:]
    ]
    behind = staleness.behind(page, original) if uneven else frozenset()
    for name, built in uneven:
        if name not in behind:
            yield from _compared(page, built, russian[name])


def _sections(page: Page) -> Iterator[tuple[str, _Built]]:
    """What comes before the first heading, and each section, by name."""
    yield fingerprints.START, _built(page.body_line, page.lead)
    for section in page.sections:
        yield section.id, _built(section.line, section.text)


def _built(line: int, section: str) -> _Built:
    text = "\n" + prose.without_code(section)
    return _Built(line, len(_ITEM.findall(text)), sorted(_calls(text)), _links(text))


def _calls(text: str) -> Iterator[str]:
    """Facts, laws and contacts. A fact may stand in another grammatical case; terms may repeat."""
    for call in calls.find(text):
        if call.name == "law" and call.more:
            yield f'law("{call.id}", "{call.more}")'
        elif call.name != "term":
            yield f'{call.name}("{call.id}")'


def _links(text: str) -> frozenset[str]:
    defined = _DEFINITION.findall(text) if "]:" in text else ()
    return frozenset((*_TARGET.findall(text), *_AUTOLINK.findall(text), *defined))


def _compared(page: Page, built: _Built, russian: _Built) -> Iterator[Problem]:
    line = built.line
    if built.items != russian.items:
        yield _list_differs(page, line, built.items, russian.items)
    if built.calls != russian.calls:
        given, told = Counter(built.calls), Counter(russian.calls)
        yield _calls_differ(page, line, _difference(told - given, given - told))
    if built.links != russian.links:
        missing, extra = russian.links - built.links, built.links - russian.links
        yield _links_differ(page, line, _difference(missing, extra))


def _difference(missing: Iterable[str], extra: Iterable[str]) -> str:
    parts = [("нет", sorted(missing)), ("лишнее", sorted(extra))]
    return "; ".join(f"{word}: {', '.join(names)}" for word, names in parts if names)


def _list_differs(page: Page, line: int, items: int, expected: int) -> Problem:
    return Problem(
        page.file,
        line,
        "list-differs",
        f"В списках и таблицах раздела строк: {items}, а в русском тексте: {expected}.",
        "читатель этого языка не увидит шага или правила или увидит лишнее.",
        "сверьте раздел с русским текстом пункт за пунктом.",
    )


def _calls_differ(page: Page, line: int, difference: str) -> Problem:
    return Problem(
        page.file,
        line,
        "calls-differ",
        f"Факты, законы и контакты раздела не те, что в русском тексте: {difference}.",
        "читатель этого языка не увидит срока, суммы или адреса или увидит чужие.",
        "поставьте те же {{ … }}, что в русском разделе; падеж факта может быть другим.",
    )


def _links_differ(page: Page, line: int, difference: str) -> Problem:
    return Problem(
        page.file,
        line,
        "links-differ",
        f"Ссылки раздела не те, что в русском тексте: {difference}.",
        "читатель этого языка не попадёт на страницу, на которую попадает русский.",
        "поставьте те же адреса, что в русском разделе.",
    )
