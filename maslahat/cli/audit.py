"""`maslahat audit`: what is wrong with a finished tree of pages."""

from pathlib import Path

import click

from maslahat import build
from maslahat.cli import options
from maslahat.cli.ending import finish


@click.command("audit")
@click.argument("tree", type=click.Path(path_type=Path, file_okay=False, exists=True))
@options.root
def command(tree: Path, root: Path) -> None:
    """Audit a built TREE of pages, whatever generator made it."""
    finish(build.audit_tree(root, tree))
