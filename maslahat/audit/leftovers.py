"""Does a reader see signs of Markdown or of a template that nobody expanded?"""

import re
from collections.abc import Iterator

from maslahat.audit.rule import Rule
from maslahat.audit.tree import Tree
from maslahat.model.problem import Problem

_SIGN = re.compile(r"\{[{%#]|!!!|\]\(|\[TOC\]")
# One of these is in every sign. Single bytes are found twenty times faster than pairs.
_HINTS = (b"{", b"]", b"!!!")
_TAG = re.compile(r'<!--.*?-->|<(?:[^>"]|"[^"]*")*>', re.DOTALL)

UNRENDERED = Rule(
    "leftover-unrendered",
    "A reader sees “{excerpt}”.",
    "Where a term, a fee or a link should stand there is a puzzle.",
    "Correct the line of the source that “{excerpt}” comes from.",
)
RULES = (UNRENDERED,)


def find(tree: Tree) -> Iterator[Problem]:
    for page in tree.pages:
        data = tree.read_bytes(page.url)
        if any(hint in data for hint in _HINTS):  # looking closer is slow and rarely needed
            yield from _visible(page.url, data.decode("utf-8", "replace"))


def _visible(url: str, source: str) -> Iterator[Problem]:
    # Tags keep their newlines, so that the lines of the rest stay right.
    text = _TAG.sub(lambda tag: "\n" * tag.group().count("\n"), source)
    for number, line in enumerate(text.split("\n"), start=1):
        if sign := _SIGN.search(line):
            yield UNRENDERED.at(url, number, excerpt=line[sign.start() : sign.start() + 40])
