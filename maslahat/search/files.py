"""The search files of a whole site, from a checkout. Reads data/ and overrides/, writes nothing."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import yaml

from maslahat.search.build import build, engine
from maslahat.search.document import Document
from maslahat.search.rules import load_rules

_SCRIPTS = ("terms.js", "rank.js", "client.js")  # each uses the ones before it


def files(
    languages: Iterable[tuple[str, Sequence[Document]]], root: Path, edition: str
) -> dict[str, str]:
    """The engine and every language's files: name from the root of the site, and text."""
    scripts = root / "overrides" / "assets" / "search"
    made = {"search/engine.js": engine([_text(scripts / name) for name in _SCRIPTS])}
    for lang, documents in languages:
        rules = load_rules(root / "data" / "search" / f"{lang}.yml")
        made |= build(documents, rules, _ui(root, lang), lang, edition)
    return made


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _ui(root: Path, lang: str) -> Any:
    text = _text(root / "data" / "ui" / f"{lang}.yml")
    return yaml.load(text, Loader=yaml.CSafeLoader)  # the safe loader, in C
