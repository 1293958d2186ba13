"""The `maslahat` command, one file a subcommand. Only here the clock is read."""

import click

from maslahat.cli import audit, check, diff, impact, schema, serve, site, status, translated


@click.group()
def main() -> None:
    """Guides for migrants in four languages: check them, build the site, look at it."""


for part in (check, site, serve, audit, translated, diff, impact, status, schema):
    main.add_command(part.command)
