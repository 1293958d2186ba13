"""Records which Russian text a translation was made from, and tells what has changed since.

Nothing is read or written here: the caller has the pages and the bytes of the file.
"""

import re
from collections.abc import Collection, Iterator
from difflib import SequenceMatcher

import yaml

from maslahat import fingerprints, staleness
from maslahat.model import Page

_NOTE = "# пишет «maslahat translated», руками не правят"
_HEAD = re.compile(r"\A(\ufeff?---(\r?\n))(.*?)(?=^---\r?\n)", re.DOTALL | re.MULTILINE)
_BLOCK = re.compile(
    r"(?:^#[^\n]*maslahat translated[^\n]*\n)?"
    r"^[\"']?made_from[\"']?[ \t]*:[^\n]*\n(?:(?:\r?\n)*[ \t]+[^\n]*\n)*",
    re.MULTILINE,
)
_ENDLESS = 1_000_000  # one line a section: a merge of two edits then meets only in one section


def record(file: bytes, page: Page, original: Page, sections: Collection[str] = ()) -> bytes:
    """The file of a translation, saying that it matches the present Russian text.

    Only the `made_from` block is another; every other byte stays. With `sections` the rest keeps
    what was recorded; names that are not in `staleness.recordable` are ignored.
    """
    text = file.decode("utf-8")
    head = _HEAD.match(text)
    if head is None:
        raise ValueError(f"{page.file}: no description, so it cannot have been read as a page")
    written = yaml.safe_dump(
        {"made_from": _marks(page, original, sections)}, sort_keys=False, width=_ENDLESS
    )
    block = f"{_NOTE}\n{written}".replace("\n", head[2])
    old = _BLOCK.search(head[3])
    start, end = old.span() if old else (len(head[3]), len(head[3]))
    return f"{head[1]}{head[3][:start]}{block}{head[3][end:]}{text[head.end() :]}".encode()


def difference(page: Page, original: Page) -> str:
    """For people: per section that fell behind, the new Russian sentences and the translation."""
    names = f"{page.file} ← {original.file}"
    if not page.description.made_from:
        return f"{names}\n\nНе записано, с какого русского текста сделан перевод.\n"
    told = [_told(name, page, original) for name in _to_do(page, original)]
    return "\n".join([f"{names}\n", *(told or ["Всё совпадает с русским текстом.\n"])])


def _marks(page: Page, original: Page, sections: Collection[str]) -> dict[str, str]:
    """What to store; a section that stands in neither page any more is forgotten."""
    now, before = fingerprints.of(original), page.description.made_from
    chosen = [name for name in staleness.recordable(page, original) if name in sections]
    if not sections:
        return {name: now[name] for name in staleness.recordable(page, original)}
    kept = [*now, *staleness.removed(page, original)]
    marks = {name: before[name] for name in before if name in kept}
    marks |= {name: now[name] for name in chosen}
    return {name: marks[name] for name in kept if name in marks}


def _to_do(page: Page, original: Page) -> Iterator[str]:
    late = staleness.behind(page, original) | staleness.absent(page, original)
    yield from (name for name in fingerprints.of(original) if name in late)
    yield from sorted(staleness.removed(page, original))


def _told(name: str, page: Page, original: Page) -> str:
    ours = _text(name, page)
    lines = [f"{name} · {_title(name, original) or _title(name, page)}"]
    if name in staleness.removed(page, original):
        lines += ["  В русском тексте этого раздела больше нет, на сайте он не показывается."]
    else:
        lines += _changes(page.description.made_from.get(name, ""), name, original)
    if ours is None:
        lines += ["  В переводе этого раздела нет, на сайте он показан по-русски."]
    else:
        lines += ["  Сейчас в переводе:", *(f"    {line}".rstrip() for line in ours.split("\n"))]
    return "\n".join(lines) + "\n"


def _changes(recorded: str, name: str, original: Page) -> Iterator[str]:
    """Sentences that were not there when the translation was made; of those gone, the number."""
    sentences = fingerprints.sentences_of(original)[name]
    before, now = recorded.split(), list(map(fingerprints.mark, sentences))
    steps = SequenceMatcher(None, before, now, autojunk=False).get_opcodes()
    changed = [step for step in steps if step[0] != "equal"]
    if new := [told for _, _, _, start, end in changed for told in sentences[start:end]]:
        yield "  В русском тексте новое:"
        yield from (f"    + {sentence}" for sentence in new)
    if gone := sum(end - start for _, start, end, _, _ in changed):
        yield f"  Ушло из русского текста предложений: {gone}"


def _title(name: str, page: Page) -> str:
    if name == fingerprints.START:
        return "начало страницы"
    return next((section.title for section in page.sections if section.id == name), "")


def _text(name: str, page: Page) -> str | None:
    """The text of a section as its author wrote it; None when the page has no such section."""
    if name == fingerprints.START:
        given = page.description
        return "\n".join([given.title, given.summary, "", page.lead.strip()])
    found = (section for section in page.sections if section.id == name)
    return next((f"{one.title}\n{one.text}".rstrip() for one in found), None)
