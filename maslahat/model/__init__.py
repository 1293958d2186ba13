"""The nouns everything else is said in. Frozen values, no files, no clock."""

from maslahat.model.contact import Contact
from maslahat.model.fact import Fact
from maslahat.model.inspection import Inspection
from maslahat.model.language import Language
from maslahat.model.law import Law
from maslahat.model.page import Kind, Page, Situation, Source, Translation
from maslahat.model.problem import Problem
from maslahat.model.section import Section
from maslahat.model.site import SOURCE_LANG, Site
from maslahat.model.term import Term
from maslahat.model.units import Units
from maslahat.model.waiver import Waiver

__all__ = [
    "SOURCE_LANG",
    "Contact",
    "Fact",
    "Inspection",
    "Kind",
    "Language",
    "Law",
    "Page",
    "Problem",
    "Section",
    "Site",
    "Situation",
    "Source",
    "Term",
    "Translation",
    "Units",
    "Waiver",
]
