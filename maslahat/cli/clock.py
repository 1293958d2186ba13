"""The day on which a command is run. The only place of the core that reads the clock."""

import os
from datetime import date

import click

VARIABLE = "SITE_TODAY"


def today() -> date:
    """The day that SITE_TODAY names, or else the one the clock shows."""
    return chosen() or date.today()


def chosen() -> date | None:
    """The day that SITE_TODAY names; without it a build has the day of its content."""
    given = os.environ.get(VARIABLE, "")
    try:
        return date.fromisoformat(given) if given else None
    except ValueError as error:
        raise click.UsageError(
            f"{VARIABLE} is “{given}”, which is no day; write it like 2026-11-21 or leave it out."
        ) from error
