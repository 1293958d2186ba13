"""Dresses generated texts as our checks want them: numbers become facts, links agree.

The generator gives each language its own numbers and links. As many numbers of a section as every
language has become facts, the same in each; the others and the links are taken out, and a list of
links is put in. So the texts stay as long as those that peers were measured with.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

LINKS = 6
_LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")
_NUMERAL = re.compile(r"(?<![#h\d])\+?\d[\d ]*(?![\d}])")
_ITEM = re.compile(r"^\d+\. ")
_SECTION = re.compile(r"^(?=##.*\{#)", re.MULTILINE)
# Words of the generator that our glossary has otherwise, and terms in letters.
_REPLACED = {"мамнӯият": "манъ", "як моҳ": "он моҳ", "bir oyga": "keyin"}


def dress(
    bodies: Mapping[str, str], is_first: bool, names: Mapping[str, list[str]]
) -> dict[str, str]:
    """The texts of one page with the same facts and links; `names` are those of data/.

    The first page uses everything, so that nothing is unused on a small site.
    """
    links = [target for _, target in _LINK.findall(bodies["ru"])][:LINKS]
    added = "".join(_lines(links, names if is_first else {}))
    rows = [_sections(body) for body in bodies.values()]
    dressed = zip(*_same_facts(rows, names["facts"]), strict=True)
    texts = ("".join(sections).rstrip() for sections in dressed)
    return {lang: f"{text}\n\n{added}" for lang, text in zip(bodies, texts, strict=True)}


def names_of(data: Path) -> dict[str, list[str]]:
    """The names of facts and contacts below a folder of data."""
    kinds = ("facts", "contacts")
    return {kind: sorted(one.stem for one in (data / kind).glob("*.yml")) for kind in kinds}


def _sections(body: str) -> list[str]:
    text = _LINK.sub(r"\1", body)
    for word, approved in _REPLACED.items():
        text = text.replace(word, approved)
    return _SECTION.split(text)


def _same_facts(rows: Iterable[list[str]], facts: list[str]) -> Iterator[list[str]]:
    """Section by section, in all languages: numbers become facts, as many as each has."""
    for place, sections in enumerate(zip(*rows, strict=True)):
        fewest = min(
            sum(1 for line in one.split("\n") for _ in _numerals(line)) for one in sections
        )
        called = [facts[(place * 7 + at + len(sections[0])) % len(facts)] for at in range(fewest)]
        yield [_with_facts(section, called) for section in sections]


def _numerals(line: str) -> Iterator[re.Match[str]]:
    if line.startswith("#"):
        return iter(())
    start = _ITEM.match(line)
    return _NUMERAL.finditer(line, start.end() if start else 0)


def _with_facts(section: str, called: list[str]) -> str:
    """The section with calls in place of its first numbers and a sign in place of the others."""
    signs = chain((f'{{{{ fact("{name}") }}}}' for name in called), iter(lambda: "№", None))
    return "\n".join(_replaced(line, signs) for line in section.split("\n"))


def _replaced(line: str, signs: Iterator[str]) -> str:
    parts, at = [], 0
    for found in list(_numerals(line)):
        parts += [line[at : found.start()], next(signs), " " if found[0].endswith(" ") else ""]
        at = found.end()
    return "".join([*parts, line[at:]])


def _lines(links: list[str], names: Mapping[str, list[str]]) -> Iterator[str]:
    yield from (f"- [→]({target})\n" for target in links)
    yield from (f'- {{{{ fact("{name}") }}}}\n' for name in names.get("facts", []))
    yield from (f'- {{{{ contact("{name}") }}}}\n' for name in names.get("contacts", []))
