"""Problems as annotations that GitHub shows beside the changed lines of a pull request."""

from collections.abc import Iterable

from maslahat.model import Problem

# docs.github.com, "Workflow commands": in a message only these end it, in a property also : and ,
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = _IN_MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


def as_github(problems: Iterable[Problem]) -> str:
    """One workflow command a problem; a whole file is annotated on its first line."""
    return "\n".join(_one(problem) for problem in problems)


def _one(problem: Problem) -> str:
    place = f"file={problem.path.translate(_IN_PROPERTY)},line={max(problem.line, 1)}"
    message = f"{problem.what}\n{problem.why}\n{problem.fix}".translate(_IN_MESSAGE)
    return f"::error {place},title={problem.code.translate(_IN_PROPERTY)}::{message}"
