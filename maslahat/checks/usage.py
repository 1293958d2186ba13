"""What is kept in data/ is shown somewhere: else it is mended, and no reader sees it."""

from collections.abc import Iterator

from maslahat import calls
from maslahat.model import SOURCE_LANG, Contact, Fact, Inspection, Problem, Site
from maslahat.model.fact import EMERGENCY
from maslahat.reading import line_in, names_in


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    if site.unread or _has_unread_facts(site):
        return  # what could not be read may show the rest; that is reported by itself
    pages = site.pages.values()
    called = {call for page in pages for call in calls.named(page.body)}
    asked = {fact.check_at for fact in site.facts.values()}
    for fact in site.facts.values():
        if ("fact", fact.id) not in called and fact.id not in EMERGENCY:
            yield _unused_fact(fact, site)
    for contact in site.contacts.values():
        if ("contact", contact.id) not in called and contact.id not in asked:
            yield _unused_contact(contact, site)


def _has_unread_facts(site: Site) -> bool:
    return any(name not in site.facts for name in names_in(site, "data/facts"))


def _unused_fact(fact: Fact, site: Site) -> Problem:
    return Problem(
        fact.file,
        line_in(site, fact.file, "id"),
        "fact-unused",
        f"Число «{fact.label.get(SOURCE_LANG, fact.id)}» не стоит ни на одной странице.",
        "его правят, а читатель правки не увидит: на странице, скорее всего, другое число.",
        f'поставьте {{{{ fact("{fact.id}") }}}} на страницу или удалите файл.',
    )


def _unused_contact(contact: Contact, site: Site) -> Problem:
    return Problem(
        contact.file,
        line_in(site, contact.file, "id"),
        "contact-unused",
        f"Организация «{contact.name.get(SOURCE_LANG, contact.id)}» нигде не названа.",
        "её телефоны проверяют, а читатель их не увидит.",
        f'поставьте {{{{ contact("{contact.id}") }}}} на страницу или удалите файл.',
    )
