"""Regular forms of Uzbek nouns in the Latin of 1995, from school grammars and not from data/search.

Plural, possessive, case, and the attributive of the locative.
"""

from collections.abc import Iterator

_VOWELS = "aeiou"
_CASES = ("ning", "ni", "ga", "da", "dan", "dagi")


def forms(noun: str) -> Iterator[str]:
    """Every regular form, the noun itself first; may repeat some."""
    for stem in (noun, noun + "lar"):
        for owned in (stem, *_owned(stem)):
            yield owned
            yield from (owned + _after(owned, case) for case in _CASES)


def _owned(stem: str) -> Iterator[str]:
    if stem.endswith(("oʻ", *_VOWELS)):
        yield from (stem + ending for ending in ("m", "ng", "si", "miz", "ngiz"))
    else:
        for base in _softened(stem):
            yield from (base + ending for ending in ("im", "ing", "i", "imiz", "ingiz"))


def _softened(stem: str) -> Iterator[str]:
    """yurak, yuragi; soʻroq, soʻrogʻi; but huquq, huquqi, and a short word keeps its own.

    A borrowed word keeps its q, ittifoq, ittifoqi, and no rule tells which are borrowed: both.
    """
    is_long = len(stem) >= 4
    if is_long and stem.endswith("k"):
        yield stem[:-1] + "g"
    else:
        yield stem
        if is_long and stem.endswith(("oq", "iq")):
            yield stem[:-1] + "gʻ"


def _after(stem: str, case: str) -> str:
    """The dative agrees with the end of its stem: yurakka, soʻroqqa, togʻga."""
    if case == "ga" and stem.endswith(("k", "q")):
        return stem[-1] + "a"
    return case
