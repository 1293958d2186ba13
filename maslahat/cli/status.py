"""`maslahat status`: where the work stands."""

from pathlib import Path

import click

from maslahat import status
from maslahat.cli import clock, options
from maslahat.cli.loading import load
from maslahat.cli.writing import write


@click.command("status")
@options.root
def command(root: Path) -> None:
    """Print what is signed, draft, behind, missing or due; write it to dist/status.html, too.

    That page is for editors: it is no part of the site and of its offline copies.
    """
    site = load(root)
    found = status.overview(site, clock.today())
    file = root / "dist" / "status.html"
    file.parent.mkdir(exist_ok=True)
    write(file, status.as_html(found).encode())
    click.echo(status.as_text(found))
    click.echo(f"\nТо же страницей: {file}")
