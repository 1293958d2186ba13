"""Documents, rules and queries that several tests of search read."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from maslahat.search import Document, Language, Rules, build
from maslahat.search.build import UI_TEXTS
from maslahat.search.pack import FORMAT
from maslahat.search.rules import as_rules
from maslahat.search.synonyms import Group

ROOT = Path(__file__).parent.parent.parent
SCRIPTS = ROOT / "overrides" / "assets" / "search"
LANGS = ("ru", "ky", "tg", "uz")
VECTORS = json.loads((Path(__file__).parent / "vectors.json").read_text(encoding="utf-8"))
UI = {name: name for name in UI_TEXTS}
NAMES = {"ru": ("Русский", "[ыщ]"), "ky": ("Кыргызча", "[өү]"), "tg": ("Тоҷикӣ", "")}

# A small language in which every way to find a word can be seen: nouns of a consonant, verbs with
# a prefix and two stems, words typed in Latin letters or written by ear.
CONSONANTS = "бвгджзйклмнпрстфхцчшщ"
RULES = as_rules(
    {
        "fold": {"ё": "е"},
        "stop": ["и", "как", "на", "что"],
        "latin": [["sh", "ш"], ["p", "п"], ["a", "а"], ["t", "т"], ["e", "е"], ["n", "н"]],
        "sound": [["тс", "ц"], ["щ", "ш"]],
        "endings": {
            "slots": {"noun": "_ а у ом е? юю? ам ами ах ов", "verb": "_ ад анд ан"},
            "starts": [
                {"class": "n", "slot": "noun", "after": CONSONANTS},
                {"class": "v", "slot": "verb", "after": CONSONANTS},
            ],
            "irregular": {"v": [["кард", "кун"]]},
            "prefixes": {"v": ["ме"]},
        },
    }
)

# Runs each query on a fresh copy of the index and hands over the shards it asks for.
_ASK = """([format, head, shards, queries]) => queries.map((query) => {
  const index = Maslahat.open(head, format);
  const steps = Maslahat.rank(index, query);
  const fetched = [];
  let step = steps.next();
  while (!step.done) {
    Maslahat.missing(index, Array.isArray(step.value) ? step.value : []).forEach((number) => {
      Maslahat.fill(index, number, shards[number]);
      fetched.push(number);
    });
    step = steps.next();
  }
  const hits = step.value;
  const words = hits.length ? hits[0].words : [];
  return {
    pages: hits.map((hit) => hit.page),
    units: hits.map((hit) => hit.unit),
    scores: hits.map((hit) => hit.score),
    repaired: words.filter((word) => word.isRepaired).map((word) => word.text),
    fetched,
  };
})"""
_DIGITS = str.maketrans("0123456789", "абвгдежзик")
_STRING = re.compile(r"'((?:[^'\\]|\\.)*)'")
_ESCAPE = re.compile(r"\\(u[0-9a-f]{4}|.)")


@dataclass(frozen=True)
class Found:
    """What a query gives, best page first; `units` are the sections, `fetched` the shards."""

    pages: list[int]
    units: list[int]
    scores: list[float]
    repaired: list[str]
    fetched: list[int]


def document(title: str = "", text: str = "", **others: Any) -> Document:
    """A page with one section of text; `url` and the rest may be given."""
    fields = {
        "url": f"ru/{title}.html",
        "title": title,
        "topic": "",
        "topic_url": "",
        "keywords": (),
        "sections": (("", "", text),),
    }
    return Document(**(fields | others))


def sectioned(*texts: str, **others: Any) -> Document:
    """A page with a section of each text."""
    return document(sections=tuple((f"s{at}", "", text) for at, text in enumerate(texts)), **others)


def built(
    pages: Sequence[Document | str],
    rules: Rules = RULES,
    synonyms: Sequence[Group] = (),
    lang: str = "ru",
) -> dict[str, str]:
    """The search files of these pages; a string stands for a page of that text."""
    documents = [document(text=page) if isinstance(page, str) else page for page in pages]
    names = {lang: (lang, "")} | NAMES
    return build(documents, Language(lang, rules, tuple(synonyms)), UI, "2026-11-21", names)


def strings_of(script: str) -> list[str]:
    """The strings that a search file hands over, as a browser reads them."""
    return [_ESCAPE.sub(_escaped, text) for text in _STRING.findall(script)]


def head_of(files: Mapping[str, str], lang: str = "ru") -> dict[str, Any]:
    head: dict[str, Any] = json.loads(strings_of(files[f"search/{lang}.js"])[-1])
    return head


def shards_of(files: Mapping[str, str]) -> list[str]:
    """The JSON of each shard that has a file of its own, in order."""
    numbered = {}
    for name, script in files.items():
        if place := re.search(r"/s(\d+)\.js$", name):
            numbered[int(place.group(1))] = strings_of(script)[-1]
    return [numbered[number] for number in sorted(numbered)]


def ask(
    scripts: Page, files: Mapping[str, str], queries: Sequence[str], lang: str = "ru"
) -> list[Found]:
    """What each query gives in the browser, asked of these files alone."""
    head = strings_of(files[f"search/{lang}.js"])[-1]
    answers = scripts.evaluate(_ASK, [FORMAT, head, shards_of(files), list(queries)])
    return [Found(**answer) for answer in answers]


def find(scripts: Page, pages: Sequence[Document | str], query: str, **others: Any) -> Found:
    """What one query gives on a site of these pages; see `built` for the rest."""
    return ask(scripts, built(pages, **others), [query], others.get("lang", "ru"))[0]


def spelt(*numbers: int) -> str:
    """A word of these numbers without a digit, because digits are words of their own."""
    return "щ".join(str(number).translate(_DIGITS) for number in numbers)


def name_of(vector: dict[str, str]) -> str:
    """How a test report names a vector."""
    return f"{vector['lang']}: {vector['why']}"


def _escaped(sign: re.Match[str]) -> str:
    code = sign.group(1)
    if len(code) > 1:
        return chr(int(code[1:], 16))
    return "\n" if code == "n" else code
