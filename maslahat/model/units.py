"""How numbers read beside their units in one language, as data/ui/units.<lang>.yml says."""

from collections.abc import Mapping

from maslahat.model.fact import Unit
from maslahat.model.frozen import Frozen
from maslahat.model.texts import Words

Forms = Mapping[str, Mapping[str, Words]]  # case -> CLDR plural category -> words


class Spotted(Frozen):
    """Words that make a number beside them a term, a fee or a date; `*` stands for any ending."""

    units: tuple[Words, ...]
    money: tuple[Words, ...]
    months: tuple[Words, ...]
    years: tuple[Words, ...]


class Units(Frozen):
    units: Mapping[Unit, Forms]
    currency: Mapping[str, Words]
    spotted: Spotted
    numerals: tuple[Words, ...]
