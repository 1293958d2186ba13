"""A page in one language: its description, its text and its sections."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from maslahat.model.frozen import Frozen
from maslahat.model.section import Section

Words = Annotated[str, StringConstraints(pattern=r"\S")]  # a blank one would be an empty link


class Kind(StrEnum):
    """What a page is for, decided by its place in the content tree."""

    HOME = "home"
    TOPIC = "topic"
    GUIDE = "guide"
    PLAIN = "plain"


class Translation(StrEnum):
    """How a translation was made; readers are told."""

    MACHINE = "machine"
    HUMAN = "human"
    CHECKED = "checked"


class Source(Frozen):
    """Articles of one law that sections of a page stand on.

    `evidence` is the day of the newest proof we hold of that wording; without it the edition
    has not been compared, and the page says so.
    """

    law: Words
    articles: Words
    sections: tuple[str, ...] = ()
    evidence: date | None = None


class Situation(Frozen):
    """An entry of the home page in the reader's own words."""

    text: Words
    link: Words


class Description(Frozen):
    """What an author writes between the two `---` lines of a page."""

    title: Words
    summary: Words
    written: date
    short_title: str = ""
    order: int = 1000
    keywords: tuple[Words, ...] = ()
    sources: tuple[Source, ...] = ()
    situations: tuple[Situation, ...] = ()
    translation: Translation | None = None


@dataclass(frozen=True)
class Page:
    """`path` is the same in every language: "registration/arrival.md"."""

    lang: str
    path: str
    description: Description
    head: str
    body: str
    body_line: int
    sections: tuple[Section, ...]

    @property
    def file(self) -> str:
        """The file as a person names it, from the root of the repository."""
        return f"content/{self.lang}/{self.path}"

    def line_of(self, text: str) -> int:
        """The first line of the description that holds `text`; its first line when none does."""
        before, found, _ = self.head.partition(text)
        return 2 + before.count("\n") if found else 2

    @property
    def kind(self) -> Kind:
        if self.path == "index.md":
            return Kind.HOME
        if self.path.endswith("/index.md"):
            return Kind.TOPIC
        return Kind.GUIDE if "/" in self.path else Kind.PLAIN

    @property
    def topic(self) -> str:
        """The folder of the page, "" at the root of a language."""
        return self.path.rpartition("/")[0]
