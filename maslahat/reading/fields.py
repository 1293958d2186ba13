"""A value from a file as a model, with a Problem for each key that does not fit."""

from difflib import get_close_matches
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import ErrorDetails, ValidationError

from maslahat.model import Problem
from maslahat.reading import faults
from maslahat.reading.document import Way, line_at

_Model = TypeVar("_Model", bound=BaseModel)


def validate(
    model: type[_Model], value: Any, text: str, file: str, first_line: int = 1, *, under: Way = ()
) -> tuple[_Model | None, list[Problem]]:
    """`value` as a `model`, or a Problem at the line of each key that does not fit.

    `under` is the way from the top of `text` to `value`, where it is only a part of it.
    """
    try:
        return model.model_validate(value), []
    except ValidationError as error:
        items = _once(error.errors(), model)
        lines = [line_at([*under, *_standing(item)], text, first_line) for item in items]
        return None, [_misfit(*each, model, file) for each in zip(items, lines, strict=True)]


def _once(items: list[ErrorDetails], model: type[BaseModel]) -> list[ErrorDetails]:
    """Without what only follows from another fault.

    A key is missing because it stands there misspelt; a list is too short because of its items.
    """
    meant = set()
    for *way, name in (_way(item) for item in items if item["type"] == "extra_forbidden"):
        close = get_close_matches(str(name), _known_keys(model, way), n=1)
        meant |= {(*way, known) for known in close}
    deeper = {item["loc"][:depth] for item in items for depth in range(len(item["loc"]))}
    return [
        item
        for item in items
        if not (item["type"] == "missing" and item["loc"] in meant) and item["loc"] not in deeper
    ]


def _way(item: ErrorDetails) -> list[str | int]:
    """To a fault; pydantic adds a "[key]" where the key itself does not fit."""
    return [part for part in item["loc"] if part != "[key]"]


def _standing(item: ErrorDetails) -> list[str | int]:
    """The way to what is there: of a missing key, to what should hold it."""
    return _way(item)[:-1] if item["type"] == "missing" else _way(item)


def _misfit(item: ErrorDetails, line: int, model: type[BaseModel], file: str) -> Problem:
    way = _way(item)
    key = next((part for part in reversed(way) if isinstance(part, str)), "")
    if item["type"] == "missing":
        return faults.missing_key(file, line, key)
    if item["type"] == "invalid_key":  # YAML reads 2026 as a number and "no" as false
        return faults.unknown_key(file, line, str(way[-1]), [])
    if item["type"] == "extra_forbidden":
        return faults.unknown_key(file, line, key, _known_keys(model, way[:-1]))
    return faults.bad_value(file, line, key, item)


def _known_keys(model: type[BaseModel], way: Way) -> list[str]:
    """The keys allowed in what stands at `way`, as they are written in a file."""
    here: Any = model
    for part in way:
        here = _inside(here, part)
    return [key for choice in _models(here) for key in _fields(choice)]


def _inside(kind: Any, part: str | int) -> Any:
    """The type of one part of a value of type `kind`; None when nothing is said of it."""
    for choice in _models(kind):
        return _fields(choice).get(str(part))
    for choice in _choices(kind):
        if parts := get_args(choice):  # tuple[item, ...] or Mapping[str, item]
            return parts[0] if isinstance(part, int) else parts[-1]
    return None


def _models(kind: Any) -> list[type[BaseModel]]:
    choices = _choices(kind)
    return [one for one in choices if isinstance(one, type) and issubclass(one, BaseModel)]


def _choices(kind: Any) -> list[Any]:
    """The alternatives of `X | None` and of `Annotated[X, …]`."""
    if get_origin(kind) is Annotated:
        return _choices(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        return [choice for one in get_args(kind) for choice in _choices(one)]
    return [kind]


def _fields(model: type[BaseModel]) -> dict[str, Any]:
    return {info.alias or name: info.annotation for name, info in model.model_fields.items()}
