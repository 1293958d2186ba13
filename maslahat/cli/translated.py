"""`maslahat translated`: a translator vouches that a translation matches the Russian text."""

from pathlib import Path

import click

from maslahat import staleness, translated
from maslahat.cli import options, pairs
from maslahat.cli.ending import Refusal
from maslahat.cli.pairs import Pair
from maslahat.cli.writing import write
from maslahat.reading import did_you_mean


@click.command("translated")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@click.option("--section", "sections", multiple=True, help="only this one, such as: terms")
@options.root
def command(files: tuple[Path, ...], sections: tuple[str, ...], root: Path) -> None:
    """Record that translations match the present Russian text.

    FILE is a page like content/ky/patents/apply.md, or a folder of them.
    """
    found = pairs.find(root, files)
    for pair in found:
        _known(pair, sections)
    for pair in found:
        before = pair.file.read_bytes()
        after = translated.record(before, pair.page, pair.original, sections)
        if after != before:
            write(pair.file, after)
        click.echo(f"{pair.page.file}: {'записано' if after != before else 'уже записано'}")


def _known(pair: Pair, sections: tuple[str, ...]) -> None:
    known = staleness.recordable(pair.page, pair.original)
    for name in sections:
        if name not in known:
            guess = did_you_mean(name, list(known))
            what = f"Раздела «{name}» нет в {pair.page.file} или в русской странице.{guess}"
            raise Refusal(what, f"выберите из этих: {', '.join(known)}.")
