"""All checks of content, in the order in which they are run. A check never imports a sibling."""

from maslahat.checks import (
    description,
    headings,
    links,
    markup,
    originals,
    parity,
    quotes,
    sources,
    topics,
)
from maslahat.model import Problem, Site

CHECKS = (originals, topics, description, sources, headings, parity, markup, quotes, links)


def find_all(site: Site) -> list[Problem]:
    """Every problem of every page, sorted by file and line."""
    return sorted({problem for check in CHECKS for problem in check.find(site)})
