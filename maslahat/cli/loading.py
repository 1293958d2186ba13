"""The project for commands that show something of it, whole or not."""

from pathlib import Path

import click

from maslahat import repository
from maslahat.model import Site


def load(root: Path) -> Site:
    """All that could be read; what could not is only counted here, `check` tells it."""
    site, problems = repository.load(root)
    if problems:
        click.echo(
            f"Прочиталось не всё, проблем: {len(problems)}. Их назовёт «maslahat check».", err=True
        )
    return site
