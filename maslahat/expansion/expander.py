"""Expands the calls of a text. Pages that make none are handed back as they are."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from typing import Any

from maslahat import calls, fences
from maslahat.calls import Call
from maslahat.expansion import contacts, facts, laws, terms
from maslahat.expansion.emergency import Emergency, emergency
from maslahat.expansion.setting import Setting
from maslahat.model import Fact, Site, Source
from maslahat.model.fact import EMERGENCY, Period

Hold = Callable[[str], str]

# The next line begins another block, so the notes of this one stand at the end of it.
_NEW_BLOCK = re.compile(r"\s*(?:$|[-*+] |\d+[.)] |#|\||!!!|```|~~~|<)")


class Expander:
    """One language of a site on one day; what a fact looks like is worked out once.

    `hold` may put a sign in place of each piece of HTML.
    """

    def __init__(self, site: Site, lang: str, today: date, hold: Hold = str) -> None:
        self._setting = Setting(site, lang, today)
        self._site = site
        self._hold = hold
        self._values: dict[tuple[str, str], str] = {}
        self._held_notes: dict[tuple[str, ...], str] = {}  # sections of one kind cite the same

    def markdown(self, text: str, sources: Sequence[Source] = ()) -> str:
        """The text with HTML in place of its calls, and the notes of facts after each block."""
        if "{{" not in text:
            return text
        return "\n".join(self._lines(text, sources))

    def plain(self, text: str) -> str:
        """The text with plain words in place of its calls."""
        return calls.replaced(text, self._words)

    def value(self, fact: Fact, case: str = "") -> str:
        """A fact as HTML."""
        key = fact.id, case
        if key not in self._values:
            self._values[key] = facts.as_html(fact, case, self._setting)
        return self._values[key]

    def source(self, fact: Fact) -> str:
        """Where a fact comes from, as HTML."""
        return facts.source(fact, self._setting)

    def words(self, fact: Fact, period: Period[Any]) -> str:
        """The value of one period, whenever it holds."""
        return self._setting.reader.words(fact, period)

    def emergency(self) -> Emergency:
        """The numbers that stand on every page."""
        return emergency(self._setting)

    def _lines(self, text: str, sources: Sequence[Source]) -> Iterator[str]:
        lines = text.split("\n")
        outside = fences.blank(text).split("\n")
        cited: dict[str, Fact] = {}
        for line, shown, following in zip(lines, outside, [*outside[1:], ""], strict=True):
            expanded = self._expanded(line, sources, cited) if "{{" in shown else line
            if cited and _NEW_BLOCK.match(following):
                expanded += self._notes(cited.values())
                cited = {}
            yield expanded

    def _expanded(self, line: str, sources: Sequence[Source], cited: dict[str, Fact]) -> str:
        """The line with HTML for its calls; facts whose notes are still to come join `cited`."""
        is_row = line.lstrip().startswith("|")

        def html(call: Call) -> str:
            shown = self._html(call, sources)
            if _is_noted(call):
                fact = self._site.facts[call.id]
                if is_row:  # a note after the row would stand below the table
                    return shown + self._notes([fact])
                cited[fact.id] = fact
            return shown

        return calls.replaced(line, html)

    def _notes(self, cited: Collection[Fact]) -> str:
        key = tuple(fact.id for fact in cited)
        if key not in self._held_notes:
            notes = dict.fromkeys(facts.note(fact, self._setting) for fact in cited)
            self._held_notes[key] = self._hold(f' <small class="proof">{"; ".join(notes)}</small>')
        return self._held_notes[key]

    def _html(self, call: Call, sources: Sequence[Source]) -> str:
        if call.name == "fact":
            return self._hold(self.value(self._site.facts[call.id], call.more))
        if call.name == "law":
            return self._hold(laws.as_html(call.id, call.more, sources, self._setting))
        if call.name == "contact":
            return self._hold(contacts.as_html(self._site.contacts[call.id], self._setting))
        return terms.as_html(self._site.terms[call.id], self._setting)

    def _words(self, call: Call) -> str:
        if call.name == "fact":
            return facts.as_text(self._site.facts[call.id], call.more, self._setting)
        if call.name == "law":
            return laws.as_text(call.id, call.more, self._setting)
        if call.name == "contact":
            return contacts.as_text(self._site.contacts[call.id], self._setting)
        return terms.as_text(self._site.terms[call.id], self._setting)


def _is_noted(call: Call) -> bool:
    """Emergency numbers have one note for the whole page, at its foot; a call must stay short."""
    return call.name == "fact" and call.id not in EMERGENCY
