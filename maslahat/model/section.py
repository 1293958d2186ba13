"""A heading of a guide and the text under it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Section:
    """`id` is "" when the author gave none; `line` counts from 1 in the file."""

    id: str
    level: int
    title: str
    line: int
    text: str
