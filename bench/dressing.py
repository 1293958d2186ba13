"""Dresses generated texts as our checks want them: numbers become facts, links agree.

The generator gives each language its own numbers and links. They are taken out, and each page gets
as many facts, laws, contacts and links as a real guide has, the same in every language.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

FACTS = 30  # calls of a real guide: content/ru/patents/apply.md has 34
LINKS = 6
_LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")
_DIGITS = re.compile(r"\+?\d[\d ]*")
_LIST_OF_ONE = re.compile(r"^\d+\. ", re.MULTILINE)
# Words of the generator that our glossary has otherwise, and a term in letters.
_REPLACED = {"мамнӯият": "манъ", "як моҳ": "он моҳ", "bir oyga": "keyin"}


def dress(bodies: Mapping[str, str], place: int, names: Mapping[str, list[str]]) -> dict[str, str]:
    """The texts of one page with the same facts and links; `names` are those of data/."""
    links = [target for _, target in _LINK.findall(bodies["ru"])][:LINKS]
    added = "".join(_lines(place, names, links))
    return {lang: f"{_plain(body).rstrip()}\n\n{added}" for lang, body in bodies.items()}


def _plain(body: str) -> str:
    """Without links and numbers; the signs of numbered lists stay."""
    text = _LINK.sub(r"\1", body)
    for word, approved in _REPLACED.items():
        text = text.replace(word, approved)
    lines = (_undated(line) for line in text.split("\n"))
    return "\n".join(lines)


def _undated(line: str) -> str:
    sign = _LIST_OF_ONE.match(line)
    head = sign[0] if sign else ""
    return head + _DIGITS.sub("№ ", line[len(head) :])


def _lines(place: int, names: Mapping[str, list[str]], links: list[str]) -> Iterator[str]:
    facts, contacts = names["facts"], names["contacts"]
    for at in range(FACTS):
        yield f'- {{{{ fact("{facts[(place * FACTS + at) % len(facts)]}") }}}}\n'
    yield from (f"- [→]({target})\n" for target in links)
    yield f'- {{{{ contact("{contacts[place % len(contacts)]}") }}}} {{{{ law("tk") }}}}\n'


def names_of(data: Path) -> dict[str, list[str]]:
    """The names of facts and contacts below a folder of data."""
    return {
        kind: sorted(one.stem for one in (data / kind).glob("*.yml"))
        for kind in ("facts", "contacts")
    }
