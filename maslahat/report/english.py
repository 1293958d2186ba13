"""Problems of content in English, for those who help without reading Russian."""

import re
from collections.abc import Iterable
from dataclasses import replace

from maslahat.model import Problem
from maslahat.report.catalogue import CATALOGUE

# What a message quotes is what stands in the file, so it needs no translation; «» may nest.
_QUOTED = re.compile(r"«((?:[^«»]|«[^«»]*»)*)»")


def in_english(problems: Iterable[Problem]) -> list[Problem]:
    """The same problems in English; one the catalogue does not know stays as it is."""
    return [_one(problem) for problem in problems]


def _one(problem: Problem) -> Problem:
    entry = CATALOGUE.get(problem.code)
    if problem.lang == "en" or entry is None:
        return problem
    values = ", ".join(f"“{value}”" for value in _QUOTED.findall(problem.what))
    what = f"{entry.what.removesuffix('.')} ({values})." if values else entry.what
    return replace(problem, what=what, why=entry.why, fix=entry.fix, lang="en")
