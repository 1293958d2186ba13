"""A law or treaty, as data/laws.yml describes it. Its title is Russian: so it is called."""

import datetime

from pydantic import field_validator

from maslahat.model.frozen import Frozen


class Law(Frozen):
    """`date` is the day of signature; it and `number` are missing only where we found neither."""

    title: str
    kind: str
    date: datetime.date | None = None
    number: str = ""
    url: str = ""

    @field_validator("url")
    @classmethod
    def _https_only(cls, url: str) -> str:
        if url and not url.startswith("https://"):
            raise ValueError("must start with https://")
        return url
