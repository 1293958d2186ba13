"""What a program said when it broke down, as a message for people."""

from maslahat import report
from maslahat.model import Problem

_LAST_LINES = 4  # a traceback names the place and the reason in these


def as_text(what: str, said: str) -> str:
    """The end of what it said, in the form of every other problem."""
    lines = [line.strip() for line in said.strip().splitlines()[-_LAST_LINES:]]
    problem = Problem(
        "preview",
        0,
        "preview-failed",
        f"{what}: {' / '.join(lines)}",
        "you see the last good pages, not what you just saved.",
        "mend what the message names and save again.",
        lang="en",
    )
    return report.as_text([problem])
