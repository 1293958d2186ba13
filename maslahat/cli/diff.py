"""`maslahat diff`: what a translator has to do."""

from pathlib import Path

import click

from maslahat import translated
from maslahat.cli import options, pairs


@click.command("diff")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@options.root
def command(files: tuple[Path, ...], root: Path) -> None:
    """Show, per section, what changed in Russian since, beside the translation.

    FILE is a page like content/ky/patents/apply.md, or a folder of them.
    """
    for pair in pairs.find(root, files):
        click.echo(translated.difference(pair.page, pair.original))
