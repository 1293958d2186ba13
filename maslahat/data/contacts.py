"""The organisations that help, one a file."""

from pathlib import Path

from maslahat.data.folders import misnamed, read_folder
from maslahat.model import Contact, Problem
from maslahat.reading import line_of, validate


def load_contacts(data_dir: Path) -> tuple[dict[str, Contact], list[Problem]]:
    """The contacts by id; one that does not fit, or is only proposed, is left out and reported."""
    contacts: dict[str, Contact] = {}
    problems: list[Problem] = []
    for file, text, value, found in read_folder(data_dir / "contacts", "contacts"):
        problems += found
        if value is None:
            continue
        contact, misfits = validate(Contact, value, text, file)
        problems += misfits
        if contact and contact.proposed:
            problems.append(_proposed(file, text))
        elif contact:
            contacts[contact.id] = contact
            problems += misnamed(file, text, contact.id)
    return contacts, problems


def _proposed(file: str, text: str) -> Problem:
    return Problem(
        file,
        line_of("proposed", text),
        "contact-proposed",
        "Контакт только предложен: «proposed: true».",
        "человек в беде позвонит туда, где ему никто не ответит.",
        "проверьте телефон и адрес, впишите «checked» и «checked_by» и удалите «proposed».",
    )
