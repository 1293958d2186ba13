"""The four functions of a page's text: {{ fact("…") }}, contact, term, law; nothing else.

A small parser of exactly this form and no template language:
docs/decisions/0009-no-template-language.md.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

FUNCTIONS = ("fact", "contact", "term", "law")
_CALL = re.compile(r'\{\{ ?([a-z]+)\("([^"{}]+)"(?:, ?"([^"{}]+)")?\) ?\}\}')


class Call(NamedTuple):
    """`more` is the second argument or ""; `start` and `end` are its place in the text."""

    name: str
    id: str
    more: str
    start: int
    end: int
    written: str


def find(text: str) -> Sequence[Call]:
    """The well-formed calls of a text, in order; whatever else stands in braces is left alone."""
    if "{{" not in text:
        return ()
    return tuple(
        Call(found[1], found[2], found[3] or "", *found.span(), found[0])
        for found in _CALL.finditer(text)
    )


def named(text: str) -> set[tuple[str, str]]:
    """(function, first argument) of the calls of a text; in half the time of `find`."""
    return {(name, target) for name, target, _ in _CALL.findall(text)} if "{{" in text else set()


def replaced(text: str, words: Callable[[Call], str]) -> str:
    """The text with `words` of each call in its place."""
    parts, at = list[str](), 0
    for call in find(text):
        parts += [text[at : call.start], words(call)]
        at = call.end
    return "".join([*parts, text[at:]])


def blank(text: str) -> str:
    """The text without its calls, each become one space."""
    return _CALL.sub(" ", text) if "{{" in text else text
