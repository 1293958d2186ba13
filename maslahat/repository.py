"""A checkout of the project: where things are, and everything in it read at once."""

from pathlib import Path
from typing import TypeVar

from maslahat import content, data
from maslahat.model import Problem, Site

_Value = TypeVar("_Value")


def load(root: Path) -> tuple[Site, list[Problem]]:
    """Read content/ and data/ below `root`; what cannot be read is a Problem, the rest is there."""
    languages, problems = data.load_languages(root / "data")
    langs = [language.code for language in languages]
    pages, in_pages = content.load_pages(root / "content", langs)
    by_place = {(page.lang, page.path): page for page in pages}
    broken = (tuple(problem.path.split("/", 2)[1:]) for problem in in_pages)
    site = Site(
        languages,
        by_place,
        laws=_take(data.load_laws(root / "data"), problems),
        ui=_take(data.load_ui(root / "data", langs), problems),
        facts=_take(data.load_facts(root / "data"), problems),
        contacts=_take(data.load_contacts(root / "data"), problems),
        terms=_take(data.load_terms(root / "data"), problems),
        units=_take(data.load_units(root / "data", langs), problems),
        waivers=_take(data.load_waivers(root / "data"), problems),
        texts=data.load_texts(root / "data"),
        unread=frozenset(place[1] for place in broken if place not in by_place),
    )
    return site, sorted(problems + in_pages)


def _take(loaded: tuple[_Value, list[Problem]], problems: list[Problem]) -> _Value:
    """The value of a loader; what it found goes to the other problems."""
    problems += loaded[1]
    return loaded[0]
