"""Sources as a page prints them."""

from maslahat.days import in_words
from maslahat.model import Language, Law, Site, Source
from maslahat.view.values import Cited


def cite(site: Site, source: Source, language: Language) -> Cited:
    """The law by its full Russian name, and the day of our newest proof in the reader's words."""
    law = site.laws[source.law]
    proof = in_words(source.evidence, language.locale) if source.evidence else ""
    return Cited(full_name(law), source.articles, law.url, proof)


def full_name(law: Law) -> str:
    """The name a lawyer would write; Russian in every language: it is what the law is called."""
    day = f" от {in_words(law.date, 'ru')}" if law.date else ""
    number = f" № {law.number}" if law.number else ""
    return f"{law.kind}{day}{number} «{law.title}»"
