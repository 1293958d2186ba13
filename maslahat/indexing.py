"""The search files of a built tree: what is found, in which language, and where they go."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import yaml

from maslahat import documents, search
from maslahat.built import BuiltPage
from maslahat.model import Problem, Site

PARTS = ("terms.js", "rank.js", "client.js")  # in the order in which each needs the one before


def load_rules(root: Path, site: Site) -> tuple[dict[str, search.Rules], list[Problem]]:
    """The search rules of each language; a file that cannot be used is a Problem."""
    rules: dict[str, search.Rules] = {}
    problems: list[Problem] = []
    for language in site.languages:
        file = f"data/search/{language.code}.yml"
        try:
            rules[language.code] = search.load_rules(root / file)
        except (OSError, ValueError, yaml.YAMLError) as error:
            problems.append(_unusable(file, _reason(error)))
    return rules, problems


def write(
    tree: Path, site: Site, pages: list[BuiltPage], rules: Mapping[str, search.Rules], mark: str
) -> None:
    """Write search/ into `tree`, and take the scripts it is made of out of assets/."""
    sources = tree / "assets" / "search"
    texts = {"search/engine.js": search.engine([_text(sources / part) for part in PARTS])}
    for lang, found in documents.of(site, pages):
        texts |= search.build(found, rules[lang], site.ui[lang], lang, mark)
    shutil.rmtree(sources)
    for name, text in texts.items():
        target = tree / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _reason(error: Exception) -> str:
    """The fact in a message whose first line may be no more than the place."""
    lines = [line.strip() for line in str(error).splitlines()]
    return lines[min(1, len(lines) - 1)].removesuffix("[search-rules]").strip()


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
