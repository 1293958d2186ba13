"""The problems that are borne for a while."""

from pathlib import Path

from maslahat.data.files import read_list
from maslahat.model import Problem, Waiver

FILE = "data/waivers.yml"


def load_waivers(data_dir: Path) -> tuple[tuple[Waiver, ...], list[Problem]]:
    """The waivers in the order of the file."""
    waivers, problems = read_list(data_dir / "waivers.yml", FILE, Waiver)
    return tuple(waivers), problems
