"""One file of data/ as a value, and files that hold many records."""

from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from maslahat.model import Problem
from maslahat.reading import parse_yaml, read_text, validate

_Model = TypeVar("_Model", bound=BaseModel)


def read(path: Path, file: str, kind: type) -> tuple[str, Any, list[Problem]]:
    """(text, value, problems); the value is None unless it is a `kind`."""
    text, problems = read_text(path, file)
    if problems:
        return text, None, problems
    value, problems = parse_yaml(text, file)
    if not problems and not isinstance(value, kind):
        return text, None, [_not_a_table(file)]
    return text, value, problems


def read_records(
    path: Path, file: str, model: type[_Model]
) -> tuple[dict[str, _Model], list[Problem]]:
    """The records of a file "name: …", by name; a record that does not fit is left out."""
    text, value, problems = read(path, file, dict)
    records = {}
    for name, item in (value or {}).items():
        record, found = validate(model, item, text, file, under=(str(name),))
        problems += found
        if record:
            records[str(name)] = record
    return records, problems


def read_list(path: Path, file: str, model: type[_Model]) -> tuple[list[_Model], list[Problem]]:
    """The records of a file "- …", in its order."""
    text, value, problems = read(path, file, list)
    records = []
    for place, item in enumerate(value or []):
        record, found = validate(model, item, text, file, under=(place,))
        problems += found
        if record:
            records.append(record)
    return records, problems


def _not_a_table(file: str) -> Problem:
    return Problem(
        file,
        1,
        "data-unfit",
        "В файле не то, что ожидалось: нужен список или записи вида «имя: значение».",
        "без этих данных сайт не собрать.",
        "верните файл к прежнему виду и внесите правку ещё раз.",
    )
