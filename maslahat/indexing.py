"""The search files of a built tree: what is found, in which language, and where they go."""

import re
import shutil
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeVar

import yaml

from maslahat import documents, search
from maslahat.built import BuiltPage
from maslahat.model import Problem, Site
from maslahat.model.inspection import IsForm

_T = TypeVar("_T")


def load(root: Path, site: Site) -> tuple[dict[str, search.Language], list[Problem]]:
    """How each language is searched; a file that cannot be used is a Problem."""
    found: dict[str, search.Language] = {}
    problems: list[Problem] = []
    for code in [language.code for language in site.languages]:
        rules = _read(root, f"{code}.yml", search.load_rules, problems)
        synonyms = _read(root, f"synonyms.{code}.tsv", search.load_synonyms, problems)
        if rules and synonyms is not None:
            found[code] = search.Language(code, rules, synonyms)
    return found, problems


def matchers(languages: Mapping[str, search.Language]) -> dict[str, IsForm]:
    """For each language: are two words forms of one word?"""
    return {code: partial(search.is_form, language.rules) for code, language in languages.items()}


def _read(
    root: Path, name: str, load_file: Callable[[Path], _T], problems: list[Problem]
) -> _T | None:
    file = f"data/search/{name}"
    try:
        return load_file(root / file)
    except (OSError, ValueError, yaml.YAMLError) as error:
        problems.append(_unusable(file, _reason(error)))
        return None


def write(
    tree: Path,
    site: Site,
    pages: list[BuiltPage],
    languages: Mapping[str, search.Language],
    mark: str,
) -> None:
    """Write search/ into `tree`, and take the scripts it is made of out of assets/."""
    texts = _scripts(tree / "assets" / "search")
    names = {one.code: (one.name, languages[one.code].rules.signs) for one in site.languages}
    for lang, found in documents.of(site, pages):
        texts |= search.build(found, languages[lang], site.ui[lang], mark, names)
    shutil.rmtree(tree / "assets" / "search")
    for folder in {(tree / name).parent for name in texts}:
        folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (tree / name).write_text(text, encoding="utf-8", newline="\n")


def _scripts(sources: Path) -> dict[str, str]:
    engine = search.engine([_text(sources / part) for part in search.PARTS])
    later = {f"search/{part}": search.engine([_text(sources / part)]) for part in search.LATER}
    return {"search/engine.js": engine} | later


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _reason(error: Exception) -> str:
    """The fact in a message whose first line may be no more than the place."""
    lines = [line.strip() for line in str(error).splitlines()]
    return re.sub(r"\s*\[search-\w+\]$", "", lines[min(1, len(lines) - 1)])


def _unusable(file: str, reason: str) -> Problem:
    return Problem(
        file,
        0,
        "search-rules-unfit",
        f"The search rules cannot be used: {reason}",
        "readers of this language would find nothing.",
        "restore the file and make the change again; docs/search.md explains its keys.",
        lang="en",
    )
