"""One document of the collection: a section of a text, short enough to judge."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Passage:
    url: str
    title: str
    text: str
