"""The nouns everything else is said in. Frozen values, no files, no clock."""

from maslahat.model.language import Language
from maslahat.model.law import Law
from maslahat.model.page import Kind, Page, Situation, Source, Translation
from maslahat.model.problem import Problem
from maslahat.model.section import Section
from maslahat.model.site import SOURCE_LANG, Site

__all__ = [
    "SOURCE_LANG",
    "Kind",
    "Language",
    "Law",
    "Page",
    "Problem",
    "Section",
    "Site",
    "Situation",
    "Source",
    "Translation",
]
