"""Problems as JSON for other programs."""

import json
from collections.abc import Iterable
from dataclasses import asdict

from maslahat.model import Problem


def as_json(problems: Iterable[Problem]) -> str:
    """A list of objects with the keys path, line, code, what, why, fix, lang; always in that order.

    `line` counts from 1; 0 means the whole file.
    """
    return json.dumps([asdict(problem) for problem in problems], ensure_ascii=False, indent=1)
