"""Cut text into the sentences that search results show."""

import re

from maslahat.search.dated import give_back, hold

_LETTER = "A-Za-z\u00c0-\u024f\u0400-\u052f\u02bb\u02bc"
_CAPITAL = "A-Z\u00c0-\u00de\u0400-\u042fҒҚҢҮҲҶӢӨӮ"

# A stop ends a sentence after three letters, a number or a closing sign, and before a capital or
# an opening sign: «ст. 5», «ул. Мира» and «т. е.» stay whole.
_END = re.compile(rf"([.!?…])(?:(?<=[{_LETTER}]{{3}}.)|(?<=[0-9)»”].))[^\S\n]+(?=[{_CAPITAL}«“(])")


def sentences(text: str) -> list[str]:
    """The sentences in order, white space made single; a line break always ends one."""
    text, held = hold(text) if "{" in text else (text, [])
    lines = _END.sub(_with_break, text).splitlines()
    return [give_back(" ".join(words), held) for line in lines if (words := line.split())]


def _with_break(end: re.Match[str]) -> str:
    """Four times as fast as the template "\\1\\n"."""
    return end[1] + "\n"
