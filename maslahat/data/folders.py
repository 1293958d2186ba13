"""Folders with one record a file: the name of a file is the id of what it holds."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from maslahat.data.files import read
from maslahat.model import Problem
from maslahat.reading import line_of


def read_folder(folder: Path, name: str) -> Iterator[tuple[str, str, Any, list[Problem]]]:
    """(file, text, value, problems) of each .yml below `folder`, sorted by name."""
    for path in sorted(folder.glob("*.yml")):
        file = f"data/{name}/{path.name}"
        yield file, *read(path, file, dict)


def misnamed(file: str, text: str, given: str) -> Iterator[Problem]:
    """A file whose name is not the id it holds: the next editor would look in the wrong file."""
    stem = file.rpartition("/")[2].removesuffix(".yml")
    if given != stem:
        yield Problem(
            file,
            line_of("id", text),
            "id-differs",
            f"В файле «{stem}.yml» записано имя «{given}».",
            "следующий, кто будет править число, откроет не тот файл.",
            f"впишите «id: {stem}» или переименуйте файл.",
        )
