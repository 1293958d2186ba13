"""Files that are there whole or stay as they were."""

import shutil
from pathlib import Path


def write(file: Path, content: bytes) -> None:
    """Replace `file` at once, with its permissions; the power may fail at any moment."""
    half = file.with_name(f".{file.name}.half")
    half.write_bytes(content)
    if file.exists():
        shutil.copymode(file, half)
    half.replace(file)
