"""The glossary."""

from pathlib import Path

from maslahat.data.files import read_records
from maslahat.model import Problem, Term


def load_terms(data_dir: Path) -> tuple[dict[str, Term], list[Problem]]:
    """The terms by the name that pages call them with."""
    return read_records(data_dir / "terms.yml", "data/terms.yml", Term)
