"""HTML that a generator need not look at: a sign stands for it until the page is made.

Markdown tries a dozen patterns on every tag inside a line; thirty facts cost as much as the page.
"""

import re

_OPEN, _CLOSE = "\ue100", "\ue101"  # private characters: no keyboard has them
_SIGN = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")


class Held:
    """Remembers each piece of HTML once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._pieces: list[str] = []

    def hold(self, html: str) -> str:
        """The sign of a piece."""
        if html not in self._numbers:
            self._numbers[html] = len(self._pieces)
            self._pieces.append(html)
        return f"{_OPEN}{self._numbers[html]}{_CLOSE}"

    def give_back(self, text: str) -> str:
        """The text with the pieces in place of their signs."""
        if _OPEN not in text:
            return text
        return _SIGN.sub(lambda found: self._pieces[int(found[1])], text)
