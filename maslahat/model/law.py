"""A law or treaty, as data/laws.yml describes it. Its title is Russian: so it is called."""

import datetime
from collections.abc import Mapping

from pydantic import Field, field_validator

from maslahat.model.frozen import Frozen


class Law(Frozen):
    """`date` is the day of signature; it and `number` are missing only where we found neither.

    `edition` is the day of the edition that somebody compared our texts with; without it, nobody.
    """

    title: str
    kind: str
    short: Mapping[str, str] = Field(default_factory=dict)
    date: datetime.date | None = None
    number: str = ""
    url: str = ""
    edition: datetime.date | None = None

    @field_validator("url")
    @classmethod
    def _https_only(cls, url: str) -> str:
        if url and not url.startswith("https://"):
            raise ValueError("must start with https://")
        return url
