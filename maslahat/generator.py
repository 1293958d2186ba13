"""Run the site generator as a program of its own, so that the core does not depend on it."""

import os
import subprocess
import sys
from pathlib import Path

from maslahat.model import Problem

DEFAULT = "mkdocs"  # MASLAHAT_GENERATOR=properdocs builds the same pages


def run(root: Path, out: Path, mark: str = "") -> list[Problem]:
    """Build the pages below `root` into `out`; what the generator says becomes one Problem.

    `mark` is the edition of the copy; without it the generator works it out again.
    """
    name = os.environ.get("MASLAHAT_GENERATOR", DEFAULT)
    command = [sys.executable, "-m", name, "build", "--strict", "--clean", "--site-dir", str(out)]
    done = subprocess.run(  # noqa: S603 -- our own interpreter, no shell
        [*command, "--config-file", str(root / "mkdocs.yml")],
        cwd=root,
        env=os.environ | ({"MASLAHAT_EDITION": mark} if mark else {}),
        capture_output=True,
        text=True,
        check=False,
    )
    said = [line for line in done.stderr.splitlines() if line.startswith(("WARNING", "ERROR"))]
    if done.returncode == 0 and not said:
        return []
    return [_failed(name, said or done.stderr.strip().splitlines()[-1:])]


def _failed(name: str, said: list[str]) -> Problem:
    return Problem(
        "mkdocs.yml",
        0,
        "generator-failed",
        f"{name} did not build the pages: {' / '.join(said)}",
        "the site stays as it was; nothing new reaches readers.",
        "mend what the message names; content problems are reported before this step.",
        lang="en",
    )
