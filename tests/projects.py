"""A copy of this very project, so that a test may build it and break it."""

import shutil
from pathlib import Path

ROOT = Path(__file__).parent.parent
INPUTS = ("content", "data", "hooks", "overrides", "mkdocs.yml")


def copy_project(to: Path) -> Path:
    """Everything a build reads."""
    for name in INPUTS:
        source = ROOT / name
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, to / name)
    return to
