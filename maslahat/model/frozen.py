"""The base of every value read from a file: unknown keys are refused, nothing changes later."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value that refuses unknown keys, because a misspelt key silently loses its date."""

    model_config = ConfigDict(frozen=True, extra="forbid")
