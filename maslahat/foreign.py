"""Russian words in a translation: tells browsers, so that they are read out with a Russian voice.

In a translation «…» holds Russian words; quotations in the reader's own language stand in “…”
there (docs/content-guide.md). In a text of Latin letters every Cyrillic word is Russian too.
"""

import re
from functools import lru_cache

from maslahat.model import SOURCE_LANG

RUSSIAN = re.compile(r"[^A-Za-zӨөҮүҢңӢӣӮӯҚқҒғҲҳҶҷʻʼ]*")
# What stands in a span of its own already is left alone.
_TEXT = re.compile(r'(^|(?<!<span lang="ru")>)([^<]+)')
_QUOTED = r"«[^«»]*»"
_CYRILLIC = re.compile(rf"{_QUOTED}|(?:\d+-)?[А-ЯЁа-яё](?:[А-ЯЁа-яё .-]*[А-ЯЁа-яё])?")
_PATTERNS = {"uz": _CYRILLIC}  # written in Latin letters
_QUOTED_ONLY = re.compile(_QUOTED)


def mark(html: str, lang: str) -> str:
    """HTML of a text in `lang` with each Russian run in a span; Russian stays as it is.

    A «…» with other than Russian letters inside is left alone; a check reports it.
    """
    if lang == SOURCE_LANG:
        return html
    pattern = _PATTERNS.get(lang, _QUOTED_ONLY)
    if pattern is _QUOTED_ONLY and "«" not in html:
        return html
    return _TEXT.sub(lambda text: text[1] + pattern.sub(_span, text[2]), html)


@lru_cache(maxsize=16_384)
def mark_title(html: str, lang: str) -> str:
    """The same for titles of pages, topics and facts, which come again and again."""
    return mark(html, lang)


def _span(found: re.Match[str]) -> str:
    if not RUSSIAN.fullmatch(found[0]):
        return found[0]
    return f'<span lang="{SOURCE_LANG}">{found[0]}</span>'
