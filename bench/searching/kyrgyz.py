"""Regular forms of Kyrgyz nouns, written from school grammars and not from data/search.

Plural, possessive, case, and the attributive of the locative. Exceptions are left out: words that
lose a vowel (орун, орду) come out wrong, and a query with such a form costs every engine alike.
"""

from collections.abc import Iterator

_VOWELS = "аяыоёуюеэиөү"
_VOICELESS = "кпстфхцчшщ"
# What А and Ы of an ending become after each vowel of a stem.
_WIDE = dict(zip(_VOWELS, "ааа" + "оо" + "аа" + "еее" + "өө", strict=True))
_NARROW = dict(zip(_VOWELS, "ыыы" + "уу" + "уу" + "иии" + "үү", strict=True))
_PLURALS = {"бала": "балдар"}  # the only irregular one; бал, honey, would take it for its own
_VOICED = {"к": "г", "п": "б"}
_CASES = ("НЫн", "НЫ", "ГА", "ДА", "ДАн", "ДАгЫ")
_THIRD_CASES = ("нЫн", "н", "нА", "ндА", "нАн", "ндАгЫ")
_POSSESSIVES = ("м", "ң", "ңЫз", "бЫз", "ңАр")


def forms(noun: str) -> Iterator[str]:
    """Every regular form, the noun itself first; may repeat some."""
    for stem in (noun, _PLURALS.get(noun, noun + _spelt(noun, _plural(noun)))):
        yield stem
        yield from _with(stem, (_after(stem, case) for case in _CASES))
        yield from _owned(stem)


def _plural(noun: str) -> str:
    if noun[-1] in _VOWELS or noun[-1] in "рй":
        return "лАр"
    return "тАр" if noun[-1] in _VOICELESS else "дАр"


def _owned(stem: str) -> Iterator[str]:
    """Forms of my, your, his … thing."""
    is_open = stem[-1] in _VOWELS
    base = stem if is_open else _softened(stem)
    for ending in _POSSESSIVES:
        mine = base + _spelt(base, ending if is_open else "Ы" + ending)
        cases = [_after(mine, case) for case in _CASES]
        if ending in "мң":
            cases[2] = "А"  # үйүмө, not үйүмгө
        yield from (mine, *_with(mine, cases))
    his = base + _spelt(base, "сЫ" if is_open else "Ы")
    yield from (his, *_with(his, _THIRD_CASES))


def _after(stem: str, ending: str) -> str:
    """An ending with the consonant that its place asks for."""
    if stem[-1] in _VOICELESS:
        return ending.translate({ord("Н"): "т", ord("Г"): "к", ord("Д"): "т"})
    of_n = "н" if stem[-1] in _VOWELS else "д"
    return ending.translate({ord("Н"): of_n, ord("Г"): "г", ord("Д"): "д"})


def _softened(stem: str) -> str:
    """китеп, китеби; a cluster keeps its consonant (банк, банкы)."""
    if len(stem) > 2 and stem[-2] in _VOWELS:
        return stem[:-1] + _VOICED.get(stem[-1], stem[-1])
    return stem


def _with(stem: str, endings: Iterator[str] | tuple[str, ...] | list[str]) -> Iterator[str]:
    return (stem + _spelt(stem, ending) for ending in endings)


def _spelt(stem: str, ending: str) -> str:
    """The vowels А and Ы of an ending in harmony with what stands before them."""
    last = next((char for char in reversed(stem) if char in _VOWELS), "а")
    spelt = ""
    for char in ending:
        found = {"А": _WIDE, "Ы": _NARROW}.get(char, {}).get(last, char)
        last = found if found in _VOWELS else last
        spelt += found
    return spelt
