"""All checks of content, in the order in which they are run. A check never imports a sibling."""

from maslahat.checks import (
    calls,
    citations,
    contacts,
    coverage,
    dates,
    description,
    facts,
    glossary,
    headings,
    holes,
    letters,
    links,
    markup,
    names,
    numbers,
    numerals,
    originals,
    parity,
    periods,
    quotes,
    recorded,
    reviews,
    sources,
    structure,
    texts,
    topics,
    units,
    usage,
)
from maslahat.model import Inspection, Problem

PAGES = (originals, topics, description, sources, headings, parity, recorded, markup, quotes, links)
CITED = (calls, names, citations, coverage, reviews)
WORDS = (numbers, numerals, structure, glossary, letters)
DATA = (facts, periods, dates, texts, holes, units, contacts, usage)
CHECKS = (*PAGES, *CITED, *WORDS, *DATA)


def find_all(inspection: Inspection) -> list[Problem]:
    """Every problem of every page, sorted by file and line."""
    return sorted({problem for check in CHECKS for problem in check.find(inspection)})
