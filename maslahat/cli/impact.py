"""`maslahat impact`: what readers will see after a change."""

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from maslahat import data, impact
from maslahat.cli import clock, options
from maslahat.cli.ending import Refusal
from maslahat.cli.loading import load
from maslahat.expansion import Expander
from maslahat.model import Fact, Site
from maslahat.reading import did_you_mean


@click.command("impact")
@click.argument("name")
@click.option("--to", "value", help="a value to try: 45, 4500, 2000-5000, 2027-01-01")
@options.root
def command(name: str, value: str | None, root: Path) -> None:
    """List every sentence, page and language that a change touches, before and after.

    NAME is facts/patent-apply-term, its file, or the bare id; or laws/koap. Without --to the last
    commit is compared with the file as it is, or else today with the next period.
    """
    site = load(root)
    kind, one = _resolve(site, name)
    click.echo(_law(site, one) if kind == "laws" else _fact(site, root, one, value))


def _resolve(site: Site, name: str) -> tuple[str, str]:
    """("facts" or "laws", id); ends the command when there is no such thing."""
    short = name.removeprefix("data/").removesuffix(".yml")
    known = {"facts": site.facts.keys(), "laws": site.laws.keys()}
    for kind, names in known.items():
        if (one := short.removeprefix(f"{kind}/")) in names:
            return kind, one
    every = [one for names in known.values() for one in names]
    guess = did_you_mean(short.rpartition("/")[2], every)
    what = f"Нет ни факта, ни закона «{name}».{guess}"
    raise Refusal(what, "сверьте имя с data/facts/ и data/laws.yml.")


def _law(site: Site, name: str) -> str:
    plain = partial(_plain, site, clock.today())
    return impact.of_law(name, site, impact.touched(site, "law", name, plain, plain))


def _fact(site: Site, root: Path, name: str, value: str | None) -> str:
    try:
        change = _change(site, root, site.facts[name], value)
    except impact.ValueUnfitError as reason:
        fix = "впишите число, сумму или день вида 2027-01-01."
        raise Refusal(f"«{value}»: {reason}.", fix) from reason
    before, after = _sides(site, change)
    sentences = impact.touched(site, "fact", name, before, after)
    return impact.of_fact(change, _values(site, change), sentences)


def _change(site: Site, root: Path, fact: Fact, value: str | None) -> impact.Change:
    """The first comparison in which readers see a difference."""
    today = clock.today()
    if value is not None:
        return impact.to(fact, value, today)
    for change in _known(root, fact, today):
        if any(before != after for before, after in _values(site, change).values()):
            return change
    return impact.same(fact, today)


def _known(root: Path, fact: Fact, today: date) -> Iterator[impact.Change]:
    if former := _committed(root, fact):
        yield impact.since(former, fact, today)
    if change := impact.coming(fact, today):
        yield change


def _committed(root: Path, fact: Fact) -> Fact | None:
    """The fact as the last commit has it; None without git, a repository or such a file."""
    show = ["git", "show", f"HEAD:./data/facts/{fact.id}.yml"]
    try:
        done = subprocess.run(show, cwd=root, capture_output=True, check=True)  # noqa: S603
    except (OSError, subprocess.CalledProcessError):
        return None
    return _parsed(fact.id, done.stdout)


def _parsed(name: str, content: bytes) -> Fact | None:
    """What data/facts/ would hold with this content; None when it could not be used."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "facts" / f"{name}.yml"
        file.parent.mkdir()
        file.write_bytes(content)
        return data.load_facts(Path(folder))[0].get(name)


def _values(site: Site, change: impact.Change) -> dict[str, tuple[str, str]]:
    before, after = _sides(site, change)
    call = f'{{{{ fact("{change.after.id}") }}}}'
    langs = [language.code for language in site.languages]
    return {lang: (before(lang, call), after(lang, call)) for lang in langs}


def _sides(site: Site, change: impact.Change) -> tuple[impact.Plain, impact.Plain]:
    """How texts read before the change, and after it."""
    sides = (change.before, change.day_before), (change.after, change.day_after)
    before, after = (
        partial(_plain, replace(site, facts={**site.facts, fact.id: fact}), day)
        for fact, day in sides
    )
    return before, after


def _plain(site: Site, today: date, lang: str, text: str) -> str:
    """What readers see; a call of what is not there stays as it is written: a check reports it."""
    try:
        return Expander(site, lang, today).plain(text)
    except KeyError:
        return text
