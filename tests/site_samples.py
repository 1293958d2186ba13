"""Small sites for tests, in the project's own languages and interface words."""

from pathlib import Path

from maslahat import content, data
from maslahat.model import Law, Page, Site
from maslahat.model.page import Description

DATA = Path(__file__).parent.parent / "data"
LANGUAGES, _ = data.load_languages(DATA)
UI, _ = data.load_ui(DATA, [language.code for language in LANGUAGES])
RU, KY, TG, UZ = LANGUAGES
LAWS = {"tk": Law(title="Трудовой кодекс", kind="Кодекс", number="197-ФЗ", date="2001-12-30")}


def page(name: str, body: str = "", **description: object) -> Page:
    """A page from its path below content/: "ru/labour/wages.md"."""
    lang, path = name.split("/", 1)
    given = {"title": f"{lang} {path}", "summary": "О чём.", "written": "2026-11-21"} | description
    sections = tuple(content.find_sections(body, 1))
    return Page(lang, path, Description.model_validate(given), "", body, 1, sections)


def site(*pages: Page | str) -> Site:
    """A site of these pages; a string stands for a page of that name and no text."""
    made = [page(one) if isinstance(one, str) else one for one in pages]
    return Site(LANGUAGES, {(one.lang, one.path): one for one in made}, LAWS, UI)


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder: its path there, and its bytes."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
