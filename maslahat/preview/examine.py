"""Says what is wrong, slowest last: content and data, then search and the audit of the pages.

A program of its own, so that each run has the checks as they were just saved. It prints a JSON
string for each of the two steps; "" means that the step found nothing.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from maslahat import build, report
from maslahat.model import Problem

MAX_SHOWN = 30  # a thousand would make the page slow and nobody reads past the first screen


def main(root: Path, tree: Path) -> None:
    """Examine the project below `root` and the `tree` of its pages."""
    project = build.examine(root)
    _print(project.problems)
    if not project.problems:  # search and audit take a whole site for granted
        _print(project.unsearchable or _finish(project, tree))


def shown(problems: Sequence[Problem]) -> str:
    """The first problems as text, and how many more there are."""
    more = len(problems) - MAX_SHOWN
    rest = f"\n… и ещё {more} · {more} more: make check" if more > 0 else ""
    return report.as_text(problems[:MAX_SHOWN]) + rest


def _finish(project: build.Project, tree: Path) -> list[Problem]:
    return build.finish(project.content, project.languages, "preview", tree, say=lambda _: None)


def _print(problems: Sequence[Problem]) -> None:
    sys.stdout.write(json.dumps(shown(problems)) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
