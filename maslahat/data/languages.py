"""The languages of the site."""

from pathlib import Path

from maslahat.data.files import read_list
from maslahat.model import Language, Problem


def load_languages(data_dir: Path) -> tuple[tuple[Language, ...], list[Problem]]:
    """The languages in the order of the chooser."""
    languages, problems = read_list(data_dir / "languages.yml", "data/languages.yml", Language)
    return tuple(languages), problems
