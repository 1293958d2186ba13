"""The base of every value read from a file: unknown keys are refused, nothing changes later."""

from functools import cached_property

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """A value that refuses unknown keys, because a misspelt key silently loses its date."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @cached_property
    def as_json(self) -> bytes:
        """Everything it holds; worked out once, because every page that prints a fact asks."""
        return self.model_dump_json().encode()
