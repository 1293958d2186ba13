"""How one language is searched."""

from dataclasses import dataclass
from pathlib import Path

from maslahat.search.rules import Rules, load_rules
from maslahat.search.synonyms import Group, load_synonyms


@dataclass(frozen=True)
class Language:
    """What the files of a language in data/search say together."""

    code: str
    rules: Rules
    synonyms: tuple[Group, ...] = ()


def load_language(folder: Path, code: str) -> Language:
    """Both files of a language in `folder`; one that could not work raises ValueError."""
    rules = load_rules(folder / f"{code}.yml")
    return Language(code, rules, load_synonyms(folder / f"synonyms.{code}.tsv"))
