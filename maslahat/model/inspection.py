"""What a check is given: the site, the day it is read on, and how words are taken apart."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from maslahat.model.site import Site

IsForm = Callable[[str, str], bool]  # are two words forms of one word, by the rules of search?


@dataclass(frozen=True)
class Inspection:
    """`is_form` is by language; a language whose search rules cannot be read has none."""

    site: Site
    today: date
    is_form: Mapping[str, IsForm] = field(default_factory=dict)
