"""An organisation can be reached as its file says."""

from collections.abc import Iterator

from maslahat.model import Contact, Inspection, Problem, Site
from maslahat.model.contact import ContactKind
from maslahat.reading import did_you_mean, line_in

SHORT_NUMBER = 4  # digits; 112, 0800 and the like are known only to networks of one country

# The others have a door in every town: «Суд», «Консульство вашей страны».
_ONLY_FROM_AFAR = (ContactKind.HOTLINE, ContactKind.NGO, ContactKind.UNION)


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    langs = [language.code for language in site.languages]
    for contact in site.contacts.values():
        yield from _languages(contact, langs, site)
        yield from _ways(contact, site)
        yield from _checked(contact, site)


def _languages(contact: Contact, langs: list[str], site: Site) -> Iterator[Problem]:
    for index, lang in enumerate(contact.languages):
        if lang not in langs:
            line = line_in(site, contact.file, "languages", index)
            yield _unknown_language(contact, line, lang, did_you_mean(lang, langs))


def _ways(contact: Contact, site: Site) -> Iterator[Problem]:
    if contact.kind in _ONLY_FROM_AFAR and not contact.phones and not contact.links:
        yield _unreachable(contact, line_in(site, contact.file, "id"))
    for index, link in enumerate(contact.links):
        if not link.startswith("https://"):
            yield _unsafe_link(contact, line_in(site, contact.file, "links", index), link)
    for index, phone in enumerate(contact.phones):
        if phone.from_abroad and len(phone.number) <= SHORT_NUMBER:
            line = line_in(site, contact.file, "phones", index, "from_abroad")
            yield _not_from_abroad(contact, line, phone.number)


def _checked(contact: Contact, site: Site) -> Iterator[Problem]:
    if bool(contact.checked) != bool(contact.checked_by):
        key = "checked" if contact.checked else "checked_by"
        yield _half_checked(contact, line_in(site, contact.file, key))


def _unknown_language(contact: Contact, line: int, lang: str, guess: str) -> Problem:
    return Problem(
        contact.file,
        line,
        "contact-language",
        f"В «languages» язык «{lang}», которого на сайте нет.{guess}",
        "человек не узнает, ответят ли ему на его языке.",
        "впишите коды из data/languages.yml.",
    )


def _unreachable(contact: Contact, line: int) -> Problem:
    return Problem(
        contact.file,
        line,
        "contact-unreachable",
        "Нет ни телефона, ни адреса в интернете.",
        "человек прочтёт название и не узнает, как туда обратиться.",
        "впишите «links:» или «phones:»; нет ни того, ни другого — удалите файл и скажите на "
        "странице словами, куда идти.",
    )


def _unsafe_link(contact: Contact, line: int, link: str) -> Problem:
    return Problem(
        contact.file,
        line,
        "contact-link",
        f"Ссылка «{link}» начинается не с https://.",
        "по дороге страницу могут подменить, а человек впишет туда паспорт.",
        "впишите адрес, который начинается с https://; такого нет — удалите ссылку.",
    )


def _not_from_abroad(contact: Contact, line: int, number: str) -> Problem:
    return Problem(
        contact.file,
        line,
        "phone-abroad",
        f"Короткий номер «{number}» записан как доступный из-за границы.",
        "семья на родине наберёт его и попадёт в чужую службу или никуда.",
        "впишите «from_abroad: false» или полный номер с кодом страны.",
    )


def _half_checked(contact: Contact, line: int) -> Problem:
    return Problem(
        contact.file,
        line,
        "contact-checker",
        "«checked» и «checked_by» пишут вместе, здесь только одно из них.",
        "дата без проверки: читатель поверит номеру, за который никто не отвечает.",
        "впишите и день, и кто проверял (lawyer, editor, translator), или удалите оба.",
    )
