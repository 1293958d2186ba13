"""`maslahat schema`: what editors need to complete and validate while typing."""

from pathlib import Path

import click

from maslahat import data, schema
from maslahat.cli import options
from maslahat.cli.ending import finish
from maslahat.cli.writing import write


@click.command("schema")
@options.root
def command(root: Path) -> None:
    """Write docs/schema/*.json from the models; run it after a change of maslahat/model/."""
    languages, problems = data.load_languages(root / "data")
    finish(problems)
    folder = root / "docs" / "schema"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schema.export([language.code for language in languages]).items():
        write(folder / name, text.encode())
        click.echo(folder / name)
