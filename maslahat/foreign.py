"""Russian words in a translation: tells browsers, so that they are read out with a Russian voice.

In a translation «…» holds Russian words; quotations in the reader's own language stand in “…”
there (docs/content-guide.md). In a text of Latin letters every Cyrillic word is Russian too.
"""

import re
from functools import lru_cache
from html import escape

from maslahat.model import SOURCE_LANG

RUSSIAN = re.compile(r"[^A-Za-zӨөҮүҢңӢӣӮӯҚқҒғҲҳҶҷʻʼ]*")
_QUOTED = r"«[^«»]*»"
_LETTER = "А-ЯЁа-яё"


def _text_with(signs: str) -> re.Pattern[str]:
    """Finds text between two tags that has a sign; in a span of its own it is left alone.

    It begins with one letter, so that the search leaps from tag to tag.
    """
    return re.compile(rf'>(?<!<span lang="{SOURCE_LANG}">)([^<{signs}]*+[{signs}][^<]*)')


_QUOTATIONS = _text_with("«"), re.compile(_QUOTED)
_CYRILLIC = (
    _text_with(f"«{_LETTER}"),
    re.compile(rf"{_QUOTED}|(?:\d+-)?[{_LETTER}](?:[{_LETTER} .-]*[{_LETTER}])?"),
)
_PATTERNS = {"uz": _CYRILLIC}  # written in Latin letters


def mark(html: str, lang: str) -> str:
    """HTML of a text in `lang` with each Russian run in a span; Russian stays as it is.

    A «…» with other than Russian letters inside is left alone; a check reports it.
    """
    if lang == SOURCE_LANG:
        return html
    texts, pattern = _PATTERNS.get(lang, _QUOTATIONS)
    return texts.sub(lambda text: ">" + pattern.sub(_span, text[1]), ">" + html)[1:]


@lru_cache(maxsize=16_384)
def marked(text: str, lang: str) -> str:
    """The same for a plain text, such as a title that stands on many pages; it becomes HTML."""
    return mark(escape(text, quote=False), lang)


def _span(found: re.Match[str]) -> str:
    if not RUSSIAN.fullmatch(found[0]):
        return found[0]
    return f'<span lang="{SOURCE_LANG}">{found[0]}</span>'
