"""Words that must stand in every language of the site."""

from collections.abc import Mapping
from typing import Annotated, TypeAlias

from pydantic import StringConstraints

Words = Annotated[str, StringConstraints(pattern=r"\S")]  # a blank one would be an empty place
Texts: TypeAlias = Mapping[str, Words]  # language code -> words; checks see that none is missing
