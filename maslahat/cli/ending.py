"""How a command ends: with what is wrong, and a code for other programs."""

import sys
from typing import IO, Any

import click

from maslahat import report
from maslahat.model import Problem


def finish(problems: list[Problem]) -> None:
    """Say what is wrong and end with 1; without problems the command goes on."""
    if problems:
        click.echo(report.as_text(problems), err=True)
        sys.exit(1)


class Refusal(click.ClickException):
    """Ends a command with 1, because it was asked for what there is not."""

    def __init__(self, what: str, fix: str) -> None:
        super().__init__(f"{what}\n  Что сделать: {fix}")

    def show(self, file: IO[Any] | None = None) -> None:
        """Without click's “Error:”: the messages of the project blame nobody."""
        click.echo(self.message, file=file, err=file is None)
