"""Read data/: laws, facts, contacts, words. The only core package that opens these files."""

from maslahat.data.contacts import load_contacts
from maslahat.data.facts import load_facts
from maslahat.data.interface import load_ui, load_units
from maslahat.data.languages import load_languages
from maslahat.data.laws import load_laws
from maslahat.data.terms import load_terms
from maslahat.data.texts import load_texts
from maslahat.data.waivers import load_waivers

__all__ = [
    "load_contacts",
    "load_facts",
    "load_languages",
    "load_laws",
    "load_terms",
    "load_texts",
    "load_ui",
    "load_units",
    "load_waivers",
]
