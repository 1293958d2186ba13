"""`maslahat site`: the site and its offline copy."""

import gc
from pathlib import Path

import click

from maslahat import build
from maslahat.cli import clock, options
from maslahat.cli.ending import finish


@click.command("site")
@options.root
def command(root: Path) -> None:
    """Build site/ and the offline zip in dist/; an unfinished build replaces nothing.

    SITE_TODAY=2027-01-31 builds them as of that day.
    """
    gc.disable()  # one short run that lets go of little: collecting takes 7 % of its time
    problems = build.site(root.resolve(), click.echo, clock.chosen())
    gc.freeze()  # at its end Python would look through everything once more: another 1.5 %
    finish(problems)
