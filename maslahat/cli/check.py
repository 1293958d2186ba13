"""`maslahat check`: what is wrong with content and data today."""

import gc
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import click

from maslahat import build, report
from maslahat.cli import clock, options
from maslahat.model import Problem

FORMATS: Mapping[str, Callable[[Iterable[Problem]], str]] = {
    "text": report.as_text,
    "github": report.as_github,
    "json": report.as_json,
}


@click.command("check")
@options.root
@click.option("--lang", type=click.Choice(["ru", "en"]), default="ru", help="of the messages")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default="text",
    help="text for people, annotations for GitHub, JSON for other programs",
)
def command(root: Path, lang: str, form: str) -> None:
    """Check content and data; problems are printed in Russian, one remedy each.

    SITE_TODAY=2027-01-31 checks them as of that day.
    """
    gc.disable()  # one short run that lets go of little
    _, problems = build.read(root, clock.today())
    if lang == "en":
        problems = report.in_english(problems)
    if problems or form == "json":
        click.echo(FORMATS[form](problems), err=form == "text")
    if problems:
        click.echo(report.summary(problems, lang), err=True)
        sys.exit(1)
