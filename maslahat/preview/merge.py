"""Brings a freshly made tree into the one that is served, file by file. Knows files only."""

from collections.abc import Iterable
from pathlib import Path

from maslahat import tree_files


def merge(new: Path, served: Path) -> tuple[set[str], set[str]]:
    """Move what differs; the names of all files of `new`, and of those that differed.

    Each file is replaced at once, so a browser never gets half a page.
    """
    names = set(tree_files.names(new))
    different = {name for name in names if _differs(new / name, served / name)}
    for name in different:
        (served / name).parent.mkdir(parents=True, exist_ok=True)
        (new / name).replace(served / name)
    return names, different


def remove(names: Iterable[str], served: Path) -> None:
    """Take files away that the site no longer has."""
    for name in names:
        (served / name).unlink(missing_ok=True)


def _differs(new: Path, old: Path) -> bool:
    return not old.is_file() or new.read_bytes() != old.read_bytes()
