"""The facts: numbers that readers act on, one a file."""

from pathlib import Path
from typing import Any, cast

from maslahat.data.folders import misnamed, read_folder
from maslahat.model import Fact, Problem
from maslahat.model.fact import FACT_KINDS, BaseFact
from maslahat.reading import did_you_mean, line_of, validate


def load_facts(data_dir: Path) -> tuple[dict[str, Fact], list[Problem]]:
    """The facts by id; one that does not fit is left out and reported."""
    facts: dict[str, Fact] = {}
    problems: list[Problem] = []
    for file, text, value, found in read_folder(data_dir / "facts", "facts"):
        fact, misfits = _fact(value, text, file) if value is not None else (None, [])
        problems += [*found, *misfits]
        if fact:
            facts[fact.id] = cast(Fact, fact)
            problems += misnamed(file, text, fact.id)
    return facts, problems


def _fact(value: dict[str, Any], text: str, file: str) -> tuple[BaseFact | None, list[Problem]]:
    kind = value.get("kind")
    if kind not in FACT_KINDS:
        return None, [_unknown_kind(file, text, kind)]
    return validate(FACT_KINDS[kind], value, text, file)


def _unknown_kind(file: str, text: str, kind: object) -> Problem:
    kinds = list(FACT_KINDS)
    return Problem(
        file,
        line_of("kind", text),
        "fact-kind",
        f"Вид «{kind}» сайту не известен.{did_you_mean(str(kind), kinds)}",
        "сайт не знает, как показать это значение: срок, сумму или дату.",
        f"впишите в «kind» одно из слов: {', '.join(kinds)}.",
    )
