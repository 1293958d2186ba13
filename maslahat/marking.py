"""Shows a translation with the sections that fell behind: marked, and with the new Russian text.

Once before the generator, in Markdown, and once after it, in HTML. In between a line of signs
stands before and after each Russian part, so that lists, tables and boxes in it come out as on the
Russian page, and a page that is up to date costs nothing.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from html import escape
from itertools import groupby
from typing import NamedTuple

from maslahat import fingerprints, foreign, staleness
from maslahat.days import in_figures
from maslahat.model import SOURCE_LANG, Page, Section

_SIGN = "\ue000"  # a private character: no keyboard has it
_BEHIND, _NEW, _END = f"{_SIGN}behind", f"{_SIGN}new", f"{_SIGN}end"
_HEADING_ID = re.compile(r"\{#([^}\s]*)[^}]*\}")
_BLOCK = re.compile(rf"<p>({_BEHIND}|{_NEW})</p>\s*(.*?)\s*<p>{_END}</p>", re.DOTALL)


class Piece(NamedTuple):
    """Markdown in one language; its calls are to be expanded in that language."""

    lang: str
    text: str


class Headed(NamedTuple):
    """A section as the page shows it, and the language it is shown in."""

    lang: str
    section: Section


def pieces(page: Page, original: Page) -> Iterator[Piece]:
    """The text of a translation, with the Russian text where that has changed since.

    Joined they are the page; one that is up to date is a single piece, its body as it stands.
    """
    late, new = staleness.behind(page, original), staleness.absent(page, original)
    if not late and not new:
        yield Piece(page.lang, page.body)
        return
    for lang, group in groupby(_assembled(page, original, late, new), lambda one: one.lang):
        yield Piece(lang, "".join(piece.text for piece in group))


def outline(page: Page, original: Page) -> tuple[Headed, ...]:
    """The headings of the page that `pieces` makes, for its list of contents."""
    gone, new = staleness.removed(page, original), staleness.absent(page, original)
    if not gone and not new:
        return tuple(Headed(page.lang, section) for section in page.sections)
    ours = {section.id: Headed(page.lang, section) for section in page.sections}
    russian = {one.id: Headed(SOURCE_LANG, one) for one in original.sections if one.id in new}
    both = ours | russian
    return tuple(both[one.id] for one in original.sections if one.id in both)


def finish(html: str, lang: str, ui: Mapping[str, str], changed: date) -> str:
    """The HTML of a text with foreign words marked, and its Russian parts folded away.

    `changed` is the day of the Russian text, `ui` the words of `lang`.
    """
    if _SIGN not in html:
        return foreign.mark(html, lang)
    notes = {_BEHIND: ui["behind"].format(date=in_figures(changed)), _NEW: ui["behind_new"]}
    show = f"<strong>{escape(ui['behind_show'], quote=False)}</strong></summary>"
    opened = {
        kind: f'<summary lang="{lang}">{escape(note, quote=False)} {show}'
        for kind, note in notes.items()
    }
    parts = iter([*_BLOCK.split(html), None, None])
    return "".join(
        foreign.mark(ours or "", lang) + (_folded(opened[kind], kind, russian) if kind else "")
        for ours, kind, russian in zip(parts, parts, parts, strict=True)
    )


def _folded(summary: str, kind: str, russian: str | None) -> str:
    """What reads as a whole in old browsers, on paper and without scripts."""
    is_open = " open" if kind == _NEW else ""
    opening = f'<details class="behind notice" lang="{SOURCE_LANG}"{is_open}>'
    return f"{opening}{summary}\n{russian}\n</details>"


def _assembled(
    page: Page, original: Page, late: frozenset[str], new: frozenset[str]
) -> Iterator[Piece]:
    """The sections of the Russian page, each as the translation has it or else in Russian."""
    ours = _texts(page)
    for name, (heading, russian) in _texts(original).items():
        if name in new:
            yield Piece(page.lang, _HEADING_ID.sub(rf"{{#\1 lang={SOURCE_LANG}}}", heading))
            yield from _enclosed(page.lang, _NEW, russian)
        elif name in ours:
            yield Piece(page.lang, ours[name][0])
            if name in late:
                yield from _enclosed(page.lang, _BEHIND, _title(name, original) + russian)
            yield Piece(page.lang, ours[name][1])


def _enclosed(lang: str, sign: str, russian: str) -> Iterator[Piece]:
    yield Piece(lang, f"\n{sign}\n\n")
    yield Piece(SOURCE_LANG, russian)
    yield Piece(lang, f"\n{_END}\n\n")


def _texts(page: Page) -> dict[str, tuple[str, str]]:
    """Section id -> its heading as it is written, and the text below it; both end their lines."""
    lines = page.body.split("\n")
    texts = {fingerprints.START: ("", page.lead + "\n")}
    for one in page.sections:
        texts[one.id] = lines[one.line - page.body_line] + "\n", one.text + "\n"
    return texts


def _title(name: str, original: Page) -> str:
    """What stands above the Russian text, which the old translation has in other words."""
    if name == fingerprints.START:
        given = original.description
        told = "".join(f"- [{one.text}]({one.link})\n" for one in given.situations)
        return f"**{given.title}**\n\n{given.summary}\n\n{told}\n"
    section = next(one for one in original.sections if one.id == name)
    return f"**{section.title}**\n\n"
