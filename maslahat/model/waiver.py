"""A problem that we know of and bear for a while, as data/waivers.yml describes it."""

from datetime import date

from pydantic import Field

from maslahat.model.frozen import Frozen
from maslahat.model.texts import Words


class Waiver(Frozen):
    """Lets pass the problems of `code` in `path` whose message holds `shown`, up to `until`."""

    code: Words
    path: Words
    shown: str = Field("", description="часть сообщения; пусто — любое")
    reason: Words
    until: date
