"""One thing that would let a reader down, said so that its author can mend it."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, order=True)
class Problem:
    """Place, fact, consequence for the reader, remedy: the four parts of every message.

    `line` counts from 1; 0 means the whole file. `lang` is the language of the three
    texts: Russian for content, English for configuration, code and the built tree.
    """

    path: str
    line: int
    code: str
    what: str
    why: str
    fix: str
    lang: Literal["ru", "en"] = "ru"
