"""Which state of the text this is: a day and five digits that anybody can read out on the phone.

A page's edition depends on that page alone; the copy's edition depends on everything a reader
can meet. Neither reads the clock or git: docs/decisions/0011-editions.md.
"""

from collections.abc import Iterable
from datetime import date
from hashlib import sha256
from pathlib import Path

from maslahat.model import Page, Site

DIGITS = 5  # 1 in 100,000 that two texts of one day share a number; short enough to dictate


def of_page(page: Page, original: Page) -> str:
    """The edition of one page: its words, its description and the sources of its original."""
    sources = [source.model_dump_json() for source in original.description.sources]
    words = [page.lang, page.path, *_words(page), *sources]
    return _code(max([page.description.written, *_proofs(original)]), words)


def of_copy(site: Site, folders: Iterable[Path]) -> str:
    """The edition of the whole copy: the pages, and every file below `folders`.

    The folders are those of the templates and of data/; what editors hide there does not count.
    """
    pages = [site.pages[key] for key in sorted(site.pages)]
    words = [word for page in pages for word in (page.lang, page.path, *_words(page))]
    files = [text for folder in folders for text in _files(folder)]
    return _code(max((_newest(page) for page in pages), default=date.min), [*words, *files])


def day(edition: str) -> date:
    """The day of an edition."""
    return date.fromisoformat(edition[:10])


def _words(page: Page) -> tuple[str, str]:
    return page.description.model_dump_json(), page.body


def _newest(page: Page) -> date:
    """The newest day recorded on a page; proofs of sources count, they change what is shown."""
    return max([page.description.written, *_proofs(page)])


def _proofs(page: Page) -> list[date]:
    return [source.evidence for source in page.description.sources if source.evidence]


def _files(folder: Path) -> list[str]:
    found = (path for path in folder.rglob("*") if path.is_file() and path.name[0] != ".")
    names = sorted((path.relative_to(folder.parent).as_posix(), path) for path in found)
    return [f"{name}\0{path.read_bytes()!r}" for name, path in names]


def _code(newest: date, words: Iterable[str]) -> str:
    digest = sha256("\0".join(words).encode()).digest()
    number = int.from_bytes(digest[:8], "big") % 10**DIGITS
    return f"{newest.isoformat()}-{number:0{DIGITS}d}"
