"""A page in one language: its description, its text and its sections."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from pydantic import Field

from maslahat.model.frozen import Frozen
from maslahat.model.section import Section
from maslahat.model.signature import PageReview
from maslahat.model.texts import Words

_NUMERAL = re.compile(r"\d+(?:\.\d+)*")
REVIEW_IN_DAYS = 180  # a half-year: the laws of stay changed in each one of 2024-2026


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

    def names(self, law: str, article: str) -> bool:
        """Does it hold every number of an article of a law: «ст. 27.2 и 27.3»?"""
        wanted = set(_NUMERAL.findall(article))
        return self.law == law and wanted <= set(_NUMERAL.findall(self.articles))


class Situation(Frozen):
    """An entry of the home page in the reader's own words."""

    text: Words
    link: Words


class Description(Frozen):
    """What an author writes between the two `---` lines of a page.

    `advice` are sections that state no rule, `ordinary` numbers of the text that are no term, fee
    or date; `made_from` is what `maslahat translated` writes: section -> marks of its sentences.
    """

    title: Words
    summary: Words
    written: date
    short_title: str = ""
    order: int = 1000
    keywords: tuple[Words, ...] = ()
    sources: tuple[Source, ...] = ()
    situations: tuple[Situation, ...] = ()
    translation: Translation | None = None
    review: PageReview | None = None
    review_in: int = Field(REVIEW_IN_DAYS, gt=0, le=548)  # days; 18 months, as facts
    advice: tuple[Words, ...] = ()
    ordinary: tuple[Words, ...] = ()
    made_from: Mapping[str, str] = Field(default_factory=dict)


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

    @cached_property
    def lead(self) -> str:
        """The text before the first heading."""
        if not self.sections:
            return self.body
        lines = self.body.split("\n", self.sections[0].line - self.body_line)
        return "\n".join(lines[:-1])

    @property
    def topic(self) -> str:
        """The folder of the page, "" at the root of a language."""
        return self.path.rpartition("/")[0]
