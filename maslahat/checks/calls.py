"""Calls of a page are written exactly as the site reads them, and stand where it reads them."""

import re
from collections.abc import Iterator

from maslahat import calls, prose
from maslahat.calls import Call
from maslahat.model import Inspection, Page, Problem, Site
from maslahat.reading import did_you_mean

_BRACES = re.compile(r"\{\{|\}\}|\{%|\{ ?(?:fact|contact|term|law)\b")
# From an opening brace to its closing ones, or to the end where the author forgot them.
_SHOWN = re.compile(r"\{.*?(?:\}+|$)|[^{}]*\}\}")
_NOT_A_NAME = re.compile(r"[\"'`«»“”„‟‘’‚(){}%]")
_IN_TARGET = re.compile(r"\]\([^)]*$|^\s{0,3}\[[^\]]+\]:|<https?:[^>]*$")
_TARGET_SIGN = re.compile(r"[]<]")  # each of these has one; most lines have neither
_IN_LINK = re.compile(r"\[[^\[\]]*$")
_LINK_ENDS = re.compile(r"[^\[\]]*\]\(")


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    for page in site.pages.values():
        yield from _in_description(page)
        for line, written, text in _lines(page):
            yield from _in_code(page, line, written, text)
            for call in calls.find(text):
                yield from _of_function(page, line, call)
                yield from _of_place(page, line, text, call, site)
            yield from _malformed(page, line, calls.blank(text))


def _lines(page: Page) -> Iterator[tuple[int, str, str]]:
    """(number, as written, without code) of the lines on which a call may stand."""
    written = page.body.split("\n")
    for (line, text), raw in zip(prose.lines_of(page), written, strict=True):
        if "{" in raw or "}}" in raw:
            yield line, raw, text


def _in_description(page: Page) -> Iterator[Problem]:
    if "{{" not in page.head:
        return
    for line, text in enumerate(page.head.split("\n"), 2):
        if "{{" in text:
            yield _misplaced(page, line, _shown(text), "в описании страницы")


def _in_code(page: Page, line: int, written: str, text: str) -> Iterator[Problem]:
    if len(written) > len(text):
        kept = len(calls.find(text))
        for call in calls.find(written)[kept:]:
            yield _misplaced(page, line, call.written, "в коде")


def _of_function(page: Page, line: int, call: Call) -> Iterator[Problem]:
    if call.name not in calls.FUNCTIONS:
        yield _unknown_function(page, line, call.name)


def _of_place(page: Page, line: int, text: str, call: Call, site: Site) -> Iterator[Problem]:
    before, after = text[: call.start], text[call.end :]
    if text.startswith("#"):
        yield _misplaced(page, line, call.written, "в заголовке")
    elif _TARGET_SIGN.search(before) and _IN_TARGET.search(before):
        yield _misplaced(page, line, call.written, "в адресе ссылки")
    elif _makes_links(call, site) and _IN_LINK.search(before) and _LINK_ENDS.match(after):
        yield _misplaced(page, line, call.written, "внутри другой ссылки")


def _makes_links(call: Call, site: Site) -> bool:
    fact = site.facts.get(call.id) if call.name == "fact" else None
    return call.name == "contact" or (fact is not None and fact.kind == "phone")


def _malformed(page: Page, line: int, rest: str) -> Iterator[Problem]:
    if ("{" in rest or "}" in rest) and _BRACES.search(rest):
        yield _unreadable(page, line, _shown(rest))


def _shown(text: str) -> str:
    found = next((one for one in _SHOWN.finditer(text) if _BRACES.search(one[0])), None)
    return found[0].strip()[:80] if found else "{{"


def _repaired(shown: str) -> str:
    """The right form of what was probably meant."""
    name, _, arguments = shown.strip("{} ").partition("(")
    if not arguments:
        name, _, arguments = name.strip().partition(" ")
    function = name.strip().lower()
    given = [_NOT_A_NAME.sub("", one).strip() for one in (arguments or name).split(",")]
    if function not in calls.FUNCTIONS:
        function = "fact"
    quoted = ", ".join(f'"{one}"' for one in given if one and one not in calls.FUNCTIONS)
    quoted = quoted or '"имя"'
    return f"{{{{ {function}({quoted}) }}}}"


def _unreadable(page: Page, line: int, shown: str) -> Problem:
    return Problem(
        page.file,
        line,
        "call-malformed",
        f"Запись «{shown}» сайт не понимает.",
        "вместо числа или телефона читатель увидит скобки.",
        "удалите её: условий и повторов на страницах нет."
        if "{%" in shown
        else f"напишите {_repaired(shown)} — прямые двойные кавычки, по одному пробелу у скобок, "
        "всё в одной строке.",
    )


def _misplaced(page: Page, line: int, shown: str, where: str) -> Problem:
    return Problem(
        page.file,
        line,
        "call-misplaced",
        f"«{shown}» стоит {where}: там сайт ничего не подставляет.",
        "вместо числа читатель увидит скобки, или ссылка не откроется.",
        "перенесите эту запись в обычный текст, а здесь обойдитесь без неё.",
    )


def _unknown_function(page: Page, line: int, name: str) -> Problem:
    return Problem(
        page.file,
        line,
        "function-unknown",
        f"Сайт не умеет «{name}».{did_you_mean(name, calls.FUNCTIONS)}",
        "вместо числа читатель увидит скобки.",
        f"можно только: {', '.join(calls.FUNCTIONS)}; как — в docs/content-guide.md.",
    )
