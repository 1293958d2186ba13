"""Regular forms of Tajik nouns, written from school grammars and not from data/search.

Plural in -ҳо, -он, -гон, -ён; izofat, indefinite, possessive, -ро, and the linked "and" (-у, -ю).
"""

from collections.abc import Iterator

_VOWELS = "аеёиоуэюяӣӯ"
_GLIDED = "оёуӯюй"  # before я of the possessives: китобҳоям
_PERSONS = ("ам", "ат", "аш", "амон", "атон", "ашон")


def forms(noun: str) -> Iterator[str]:
    """Every regular form, the noun itself first; озодӣ, озодиҳо: ӣ stands at the end only."""
    yield from _of(noun)
    yield from _of(_bare(noun) + "ҳо")
    yield from (_people(noun) + ending for ending in ("", "и", "ро", "у"))


def _people(noun: str) -> str:
    """The plural of persons: баранда, барандагон; зиндонӣ, зиндониён; шаҳрванд, шаҳрвандон."""
    if noun.endswith("а"):
        return noun + "гон"
    return _bare(noun) + ("ён" if noun[-1] in _VOWELS else "он")


def _of(stem: str) -> Iterator[str]:
    bare = _bare(stem)
    yield stem
    for ending in _linked(stem):
        yield bare + ending
        if ending[0] not in "рию" and ending != "у":  # these end a word
            yield bare + ending + "ро"


def _linked(stem: str) -> Iterator[str]:
    """What may follow a stem directly."""
    yield from ("ро", "и", "е")
    yield "ю" if stem[-1] in _VOWELS else "у"
    yield from ("я" + person[1:] if stem[-1] in _GLIDED else person for person in _PERSONS)


def _bare(stem: str) -> str:
    """What endings are put to: озоди-и, ҷо-и."""
    return stem[:-1] + "и" if stem.endswith("ӣ") else stem
