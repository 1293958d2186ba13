"""A contact as HTML: what is old is marked, and what is very old is not offered as a call."""

from collections.abc import Iterator
from datetime import timedelta
from html import escape

from maslahat.days import in_figures
from maslahat.expansion.dated import Words, attributes, from_day
from maslahat.expansion.setting import Setting, host
from maslahat.model import Contact
from maslahat.model.contact import Phone

MARKED_AFTER = timedelta(days=180)  # telephone numbers of consulates changed yearly in 2024-2026
REFUSED_AFTER = timedelta(days=365)


def as_html(contact: Contact, setting: Setting) -> str:
    """Name, addresses, telephones, and how fresh they are, in one line of text."""
    name = escape(contact.name[setting.lang], quote=False)
    ways = [*_links(contact), *_phones(contact, setting)]
    if not ways:
        return name
    told = [escape(text, quote=False) for text in _particulars(contact, setting)]
    notes = "; ".join([*told, _proof(contact, setting)])
    return f"{', '.join([name, *ways])} <small>({notes})</small>"


def as_text(contact: Contact, setting: Setting) -> str:
    return contact.name[setting.lang]


def _links(contact: Contact) -> Iterator[str]:
    return (f'<a href="{escape(url)}">{escape(host(url))}</a>' for url in contact.links)


def _phones(contact: Contact, setting: Setting) -> Iterator[str]:
    """Only what somebody has checked within a year: nobody may wait at a dead line."""
    if contact.checked is None or setting.today > contact.checked + REFUSED_AFTER:
        return
    row = [Words("", contact.checked + REFUSED_AFTER), Words("—", None)]
    for phone in contact.phones:
        # A family at home may be the one who calls.
        where = setting.ui["contact_abroad" if phone.from_abroad else "contact_home_only"]
        yield f"<span{attributes(row)}>{_call(phone)} ({where})</span>"


def _call(phone: Phone) -> str:
    digits = phone.number.replace(" ", "").replace("-", "")
    return f'<a href="tel:{digits}">{phone.number}</a>'


def _particulars(contact: Contact, setting: Setting) -> Iterator[str]:
    ui = setting.ui
    if contact.phones:
        yield ui["contact_free" if contact.free else "contact_paid"]
    if contact.safe_without_papers:
        yield ui["contact_no_papers"]
    if contact.phones and contact.languages:
        names = {one.code: one.name for one in setting.site.languages}
        spoken = ", ".join(names.get(code, code) for code in contact.languages)
        yield f"{ui['contact_languages']} {spoken}"
    if contact.hours:
        yield f"{ui['contact_hours']} {contact.hours[setting.lang]}"


def _proof(contact: Contact, setting: Setting) -> str:
    if contact.checked is None:
        return setting.ui["contact_unchecked"]
    row = from_day(_freshness(contact, setting), setting.today)
    return f"<span{attributes(row)}>{escape(row[0].text, quote=False)}</span>"


def _freshness(contact: Contact, setting: Setting) -> list[Words]:
    assert contact.checked
    ui, day = setting.ui, in_figures(contact.checked)
    return [
        Words(ui["contact_checked"].format(date=day), contact.checked + MARKED_AFTER),
        Words(ui["contact_old"].format(date=day), contact.checked + REFUSED_AFTER),
        Words(ui["contact_expired"].format(date=day), None),
    ]
