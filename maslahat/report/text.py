"""Problems as text a person can act on: place, what, why it matters, what to do."""

from collections.abc import Iterable, Sequence

from maslahat.model import Problem

_WORDS = {
    "ru": {"line": "строка", "why": "Почему важно", "fix": "Что сделать"},
    "en": {"line": "line", "why": "Why it matters", "fix": "What to do"},
}


def as_text(problems: Iterable[Problem]) -> str:
    """All problems, grouped by file, in the order given; "" when there are none."""
    return "\n".join(_one(problem) for problem in problems)


def summary(problems: Sequence[Problem], lang: str) -> str:
    """The last line of a report: how many problems there are, and in how many files."""
    files = len({problem.path for problem in problems})
    if lang == "en":
        return f"Problems: {len(problems)}, files: {files}."
    return f"Проблем: {len(problems)}, файлов: {files}."


def _one(problem: Problem) -> str:
    words = _WORDS[problem.lang]
    place = f"{problem.path}, {words['line']} {problem.line}" if problem.line else problem.path
    return (
        f"{place}\n"
        f"  {problem.what}  [{problem.code}]\n"
        f"  {words['why']}: {problem.why}\n"
        f"  {words['fix']}: {problem.fix}\n"
    )
