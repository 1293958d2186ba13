"""Replace pieces of a word by rules that are data. `Maslahat.rewriting` in terms.js is the twin.

Only signs that Python and old browsers read alike may stand in a rule: flaws.py sees to that.
"""

import re
from collections.abc import Iterable, Sequence


class Rewriting:
    """Pairs of a regex and a text, applied one after another, each everywhere in the word."""

    def __init__(self, pairs: Iterable[Sequence[str]] = ()) -> None:
        self.pairs = tuple((regex, text) for regex, text in pairs)
        self._compiled = [(re.compile(regex), _as_python(text)) for regex, text in self.pairs]

    def __bool__(self) -> bool:
        return bool(self.pairs)

    def apply(self, word: str) -> str:
        for regex, text in self._compiled:
            if regex.search(word):  # `sub` reads its text anew each time, and most rules rest
                word = regex.sub(text, word)
        return word


def _as_python(text: str) -> str:
    """The data says "$1", as browsers do."""
    return re.sub(r"\$(\d)", r"\\g<\1>", text)
