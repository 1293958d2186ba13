"""The laws and treaties that pages and facts cite."""

from pathlib import Path

from maslahat.data.files import read_records
from maslahat.model import Law, Problem


def load_laws(data_dir: Path) -> tuple[dict[str, Law], list[Problem]]:
    """The laws by the name that pages cite them with."""
    return read_records(data_dir / "laws.yml", "data/laws.yml", Law)
