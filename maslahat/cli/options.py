"""What several subcommands take."""

from pathlib import Path

import click

root = click.option(
    "--root",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    help="the project's folder; the current one by default",
)
