"""Which state of the text this is: a day and five digits that anybody can read out on the phone.

A page's edition depends on that page alone; the copy's edition depends on everything a reader
can meet. Neither reads the clock or git: docs/decisions/0011-editions.md.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path

from maslahat import calls, marking
from maslahat.model import Fact, Page, Site
from maslahat.model.frozen import Frozen

_UNPRINTED = {"review", "review_in", "made_from", "advice", "ordinary"}  # seen by editors only
DIGITS = 5  # 1 in 100,000 that two texts of one day share a number; short enough to dictate


def of_page(page: Page, original: Page, site: Site) -> str:
    """The edition of one page: what it says, the sources of its original, and what its calls print.

    A signature is no part of it: it names the edition that was signed.
    """
    text = "".join(piece.text for piece in marking.pieces(page, original))
    called = sorted(calls.named(text))
    facts = [site.facts[name] for kind, name in called if kind == "fact" and name in site.facts]
    printed = [*original.description.sources, *facts, *_printed(called, facts, site)]
    given = page.description.model_dump_json(exclude=_UNPRINTED)
    words = map(str.encode, (page.lang, page.path, given, text))
    days = [day for fact in facts for day in _days(fact)]
    newest = max([page.description.written, *_proofs(original), *days])
    return _code(newest, [*words, *(one.as_json for one in printed)])


def newest_day(site: Site) -> date:
    """The newest day recorded anywhere: the clock of a build, so that it gives the same bytes."""
    pages = (_newest(page) for page in site.pages.values())
    facts = (day for fact in site.facts.values() for day in _days(fact))
    contacts = (contact.checked for contact in site.contacts.values() if contact.checked)
    return max([*pages, *facts, *contacts], default=date.min)


def of_copy(site: Site, folders: Iterable[Path]) -> str:
    """The edition of the whole copy: the pages, and every file below `folders`.

    The folders are those of the templates and of data/; what editors hide there does not count.
    """
    pages = [site.pages[key] for key in sorted(site.pages)]
    words = [
        word
        for page in pages
        for word in (page.lang, page.path, page.description.model_dump_json(), page.body)
    ]
    files = [text for folder in folders for text in _files(folder)]
    return _code(newest_day(site), map(str.encode, [*words, *files]))


def day(edition: str) -> date:
    """The day of an edition."""
    return date.fromisoformat(edition[:10])


def _printed(
    called: Iterable[tuple[str, str]], facts: Iterable[Fact], site: Site
) -> Iterator[Frozen]:
    """What calls print beside the facts themselves: also the law and the contact of each note."""
    shelves: Mapping[str, Mapping[str, Frozen]] = {
        "contact": site.contacts,
        "term": site.terms,
        "law": site.laws,
    }
    noted = [("law", fact.source.law) for fact in facts]
    noted += [("contact", fact.check_at) for fact in facts]
    for kind, name in [*called, *noted]:
        if name in shelves.get(kind, {}):
            yield shelves[kind][name]


def _newest(page: Page) -> date:
    """The newest day recorded on a page; proofs of sources count, they change what is shown."""
    return max([page.description.written, *_proofs(page)])


def _days(fact: Fact) -> list[date]:
    """What is recorded of the past: the edition that was seen, and the review."""
    seen = [fact.source.edition, fact.review.on if fact.review else None]
    return [day for day in seen if day]


def _proofs(page: Page) -> list[date]:
    return [source.evidence for source in page.description.sources if source.evidence]


def _files(folder: Path) -> list[str]:
    found = (path for path in folder.rglob("*") if path.is_file() and path.name[0] != ".")
    names = sorted((path.relative_to(folder.parent).as_posix(), path) for path in found)
    return [f"{name}\0{path.read_bytes()!r}" for name, path in names]


def _code(newest: date, words: Iterable[bytes]) -> str:
    digest = sha256(b"\0".join(words)).digest()
    number = int.from_bytes(digest[:8], "big") % 10**DIGITS
    return f"{newest.isoformat()}-{number:0{DIGITS}d}"
