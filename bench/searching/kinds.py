"""What people do to a word when they type it: five kinds, each from one lemma."""

import random
from collections.abc import Iterator

from bench.searching.lemma import Lemma
from bench.searching.uzbek_scripts import replaced, uzbek_cyrillic

KINDS = ("exact", "inflected", "letters", "script", "typo")

# As a Russian or English keyboard without the special letters writes them.
_LETTERS = {
    "ru": str.maketrans({"ё": "е"}),
    "ky": str.maketrans({"ө": "о", "ү": "у", "ң": "н"}),
    "tg": str.maketrans({"ӣ": "и", "ӯ": "у", "қ": "к", "ғ": "г", "ҳ": "х", "ҷ": "ч"}),
    "uz": str.maketrans({"ʻ": ""}),
}
# Latin as people type it in messengers: no signs, no rule of a standard.
_LATIN = (
    dict(zip("абвгдезиклмнопрстуфыэ", "abvgdeziklmnoprstufye", strict=True))
    | {"ё": "yo", "й": "y", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch"}
    | {"ъ": "", "ь": "", "ю": "yu", "я": "ya", "ө": "o", "ү": "u", "ң": "n"}
    | {"ӣ": "i", "ӯ": "u", "қ": "q", "ғ": "gh", "ҳ": "h", "ҷ": "j"}
)
_UZBEK_2026 = (("oʻ", "ö"), ("gʻ", "ğ"), ("sh", "ş"), ("ch", "ç"))
_ALPHABETS = {
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "ky": "абвгдеёжзийклмнңоөпрстуүфхцчшыэюя",
    "tg": "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя",
    "uz": "abdefghijklmnopqrstuvxyz",
}


def typed(lemma: Lemma, lang: str) -> Iterator[tuple[str, str]]:
    """(kind, query); the same for a lemma in every run. A kind that changes nothing is left out."""
    chance = random.Random(f"{lang}:{lemma.name}")  # noqa: S311 - a sample, no secret
    inflected = chance.choice(lemma.others)
    yield "exact", chance.choice(lemma.attested)
    yield "inflected", inflected
    bare = inflected.translate(_LETTERS[lang])
    if bare != inflected:
        yield "letters", bare
    yield "script", _other_script(inflected, lang, chance)
    yield "typo", mistyped(inflected, lang, chance)


def _other_script(word: str, lang: str, chance: random.Random) -> str:
    """Latin for Cyrillic; for Uzbek the Latin of 2026 when it differs and chance says so."""
    if lang != "uz":
        return "".join(_LATIN.get(char, char) for char in word)
    new = replaced(word, _UZBEK_2026)
    return new if new != word and chance.random() < 0.5 else uzbek_cyrillic(word)


def mistyped(word: str, lang: str, chance: random.Random) -> str:
    """One slip at any place: two letters swapped, one lost, doubled by another, or replaced."""
    while True:
        at = chance.randrange(len(word))
        letter = chance.choice(_ALPHABETS[lang])
        before, rest = word[:at], word[at:]
        swapped = before + rest[1:2] + rest[:1] + rest[2:]
        slip = chance.choice(
            (swapped, before + rest[1:], before + letter + rest, before + letter + rest[1:])
        )
        if slip != word:
            return slip
