"""The emergency numbers that stand on every page: facts, too, and callable whatever the day."""

from collections.abc import Sequence
from typing import NamedTuple

from maslahat.days import in_figures
from maslahat.expansion import facts
from maslahat.expansion.dated import Words, attributes, from_day
from maslahat.expansion.setting import Setting
from maslahat.model import Fact
from maslahat.model.fact import EMERGENCY


class Call(NamedTuple):
    """`dated` are attributes of the label: past its check date it asks to check the number."""

    number: str
    label: str
    dated: str


class Emergency(NamedTuple):
    """`note` says how sure we are of the numbers and until when; "" where there are none."""

    calls: tuple[Call, ...]
    note: str


def emergency(setting: Setting) -> Emergency:
    """The numbers in the order of their buttons; a site without these facts has none."""
    known = [setting.site.facts[name] for name in EMERGENCY if name in setting.site.facts]
    if not known:
        return Emergency((), "")
    numbers = [facts.as_number(fact, setting.today) for fact in known]
    rows = [_label(number, fact, setting) for number, fact in zip(numbers, known, strict=True)]
    first = min(known, key=lambda fact: fact.check_by)
    again = setting.ui["fact_again"].format(date=in_figures(first.check_by))
    note = f"{', '.join(numbers)}: {facts.known(first, setting)} · {again}"
    calls = zip(numbers, rows, strict=True)
    return Emergency(tuple(Call(one, row[0].text, attributes(row)) for one, row in calls), note)


def _label(number: str, fact: Fact, setting: Setting) -> Sequence[Words]:
    ui = setting.ui
    row = [Words(ui[f"call_{number}"], fact.check_by), Words(ui["call_old"], None)]
    return from_day(row, setting.today)
