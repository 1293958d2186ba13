"""The `maslahat` command: check, site, audit, serve."""

import gc
import sys
from pathlib import Path

import click

from maslahat import build, report
from maslahat.model import Problem
from maslahat.preview import run as preview


@click.group()
def main() -> None:
    """Guides for migrants in four languages: check them, build the site, look at it."""


@main.command()
@click.option("--root", type=click.Path(path_type=Path, file_okay=False), default=Path())
def check(root: Path) -> None:
    """Check content and data; problems are printed in Russian, one remedy each."""
    _, problems = build.read(root)
    _finish(problems)


@main.command()
@click.option("--root", type=click.Path(path_type=Path, file_okay=False), default=Path())
def site(root: Path) -> None:
    """Build site/ and the offline zip in dist/; an unfinished build replaces nothing."""
    gc.disable()  # one short run that lets go of little: collecting took a third of its time
    _finish(build.site(root.resolve(), say=click.echo))


@main.command()
@click.argument("tree", type=click.Path(path_type=Path, file_okay=False, exists=True))
@click.option("--root", type=click.Path(path_type=Path, file_okay=False), default=Path())
def audit(tree: Path, root: Path) -> None:
    """Audit a built TREE of pages, whatever generator made it."""
    _finish(build.audit_tree(root, tree))


@main.command()
@click.option("--root", type=click.Path(path_type=Path, file_okay=False), default=Path())
@click.option("--port", type=click.IntRange(1, 65535), help="8000 or the next free one by default")
def serve(root: Path, port: int | None) -> None:
    """Look at the site while you write it: it follows every save until Ctrl-C."""
    try:
        preview.serve(root.resolve(), port, say=click.echo)
    except preview.ServeError as reason:
        raise click.ClickException(str(reason)) from reason


def _finish(problems: list[Problem]) -> None:
    if problems:
        click.echo(report.as_text(problems), err=True)
        sys.exit(1)
