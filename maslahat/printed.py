"""Every text of data/ that pages print, and where it stands."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from maslahat.model import Fact, Site
from maslahat.model.fact import TextFact, UnknownFact


class Place(NamedTuple):
    """`way` leads to the words in `file`; `label` is what a person calls them."""

    file: str
    way: tuple[str | int, ...]
    label: str


def texts(site: Site) -> Iterator[tuple[Place, Mapping[str, str]]]:
    """(place, words by language) of facts, contacts, terms and laws."""
    for fact in site.facts.values():
        yield from _of_fact(fact)
    for contact in site.contacts.values():
        for key in ("name", "services", "hours"):
            if words := getattr(contact, key):
                yield Place(contact.file, (key,), key), words
    for name, term in site.terms.items():
        for key in ("words", "explain"):
            yield Place("data/terms.yml", (name, key), f"{name}: {key}"), getattr(term, key)
    for name, law in site.laws.items():
        yield Place("data/laws.yml", (name, "short"), f"{name}: short"), law.short


def _of_fact(fact: Fact) -> Iterator[tuple[Place, Mapping[str, str]]]:
    yield Place(fact.file, ("label",), "label"), fact.label
    if isinstance(fact, UnknownFact):
        yield Place(fact.file, ("how",), "how"), fact.how
    if isinstance(fact, TextFact):
        for index, period in enumerate(fact.periods):
            yield Place(fact.file, ("periods", index, "value"), "value"), period.value
