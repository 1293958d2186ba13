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
    words = [page.lang, page.path, *_words(page), *_words(original)[:1]]
    return _code(max(page.description.written, _newest(original)), words)


def of_copy(site: Site, folders: Iterable[Path]) -> str:
    """The edition of the whole copy: the pages, and every file below `folders`."""
    pages = [site.pages[key] for key in sorted(site.pages)]
    words = [word for page in pages for word in (page.lang, page.path, *_words(page))]
    words += [f"{name} {law.model_dump_json()}" for name, law in sorted(site.laws.items())]
    words += [f"{lang} {dict(sorted(site.ui[lang].items()))}" for lang in sorted(site.ui)]
    files = [text for folder in folders for text in _files(folder)]
    return _code(max((_newest(page) for page in pages), default=date.min), [*words, *files])


def day(edition: str) -> date:
    """The day of an edition."""
    return date.fromisoformat(edition[:10])


def _words(page: Page) -> tuple[str, str]:
    return page.description.model_dump_json(), page.body


def _newest(page: Page) -> date:
    """The newest day recorded on a page; proofs of sources count, they change what is shown."""
    proofs = [source.evidence for source in page.description.sources if source.evidence]
    return max([page.description.written, *proofs])


def _files(folder: Path) -> list[str]:
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return [f"{path.relative_to(folder).as_posix()}\0{path.read_bytes()!r}" for path in found]


def _code(newest: date, words: Iterable[str]) -> str:
    digest = sha256("\0".join(words).encode()).digest()
    number = int.from_bytes(digest[:8], "big") % 10**DIGITS
    return f"{newest.isoformat()}-{number:0{DIGITS}d}"
