"""A checkout of the project: where things are, and everything in it read at once."""

from pathlib import Path

from maslahat import content, data
from maslahat.model import Problem, Site


def load(root: Path) -> tuple[Site, list[Problem]]:
    """Read content/ and data/ below `root`; what cannot be read is a Problem, the rest is there."""
    languages, problems = data.load_languages(root / "data")
    langs = [language.code for language in languages]
    pages, in_pages = content.load_pages(root / "content", langs)
    laws, in_laws = data.load_laws(root / "data")
    ui, in_ui = data.load_ui(root / "data", langs)
    by_place = {(page.lang, page.path): page for page in pages}
    problems = sorted(problems + in_pages + in_laws + in_ui)
    broken = (tuple(problem.path.split("/", 2)[1:]) for problem in in_pages)
    unread = frozenset(place[1] for place in broken if place not in by_place)
    return Site(languages, by_place, laws, ui, unread), problems
