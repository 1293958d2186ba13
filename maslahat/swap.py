"""Put a finished folder in the place of an old one; a half-built one never gets there."""

import shutil
from pathlib import Path


def replace(new: Path, old: Path) -> None:
    """Move `new` to `old`; if that fails half-way, `old` is put back. Same file system only."""
    aside = old.with_name(old.name + ".old")
    if old.exists():  # else `aside` may be the only good one: the power failed half-way
        shutil.rmtree(aside, ignore_errors=True)
        old.rename(aside)
    try:
        new.rename(old)
    except OSError:
        if aside.exists():
            aside.rename(old)
        raise
    shutil.rmtree(aside, ignore_errors=True)
