"""Facts for tests, as a lawyer would write them, and a site that holds them."""

from typing import Any

from site_samples import DATA, LANGUAGES, LAWS, UI

from maslahat import data
from maslahat.model import Contact, Fact, Site
from maslahat.model.fact import FACT_KINDS

UNITS, _ = data.load_units(DATA, [language.code for language in LANGUAGES])


def texts(word: str) -> dict[str, str]:
    return {language.code: f"{word} {language.code}" for language in LANGUAGES}


MVD = Contact.model_validate(
    {
        "id": "mvd",
        "name": dict.fromkeys(("ru", "ky", "tg", "uz"), "МВД"),
        "kind": "state",
        "country": "RU",
        "languages": ["ru"],
        "services": texts("Учёт"),
        "free": True,
        "links": ["https://мвд.рф"],
    }
)


def fact(kind: str = "money", name: str = "fee", **given: Any) -> Fact:
    """A fee of 4 200 ₽ checked on 1 November 2026 and due on 31 March 2027, unless told else."""
    defaults = {
        "id": name,
        "label": texts("Пошлина"),
        "country": "RU",
        "kind": kind,
        "periods": [{"value": 4200}],
        "source": {"law": "tk", "article": "ст. 136", "edition": "2026-11-01"},
        "check_by": "2027-03-31",
        "check_at": "mvd",
    }
    own = {"money": {"currency": "RUB"}, "duration": {"unit": "calendar_day"}}.get(kind, {})
    return FACT_KINDS[kind].model_validate(defaults | own | given)  # type: ignore[return-value]


def site_of(*facts: Fact, **given: Any) -> Site:
    defaults = {
        "languages": LANGUAGES,
        "pages": {},
        "laws": LAWS,
        "ui": UI,
        "facts": {one.id: one for one in facts},
        "contacts": {"mvd": MVD},
        "units": UNITS,
    }
    return Site(**(defaults | given))
