"""`maslahat serve`: the site while it is being written."""

from pathlib import Path

import click

from maslahat.cli import options
from maslahat.preview import run as preview


@click.command("serve")
@options.root
@click.option("--port", type=click.IntRange(1, 65535), help="8000 or the next free one by default")
def command(root: Path, port: int | None) -> None:
    """Look at the site while you write it: it follows every save until Ctrl-C."""
    try:
        preview.serve(root.resolve(), port, say=click.echo)
    except preview.ServeError as reason:
        raise click.ClickException(str(reason)) from reason
