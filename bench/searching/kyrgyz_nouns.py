"""Nouns of Kyrgyz texts, told by their forms alone, because no free dictionary of them exists.

A noun is a beginning of words from which the grammar makes two or more words of the texts.
"""

import re
from collections.abc import Iterator, Set

from bench.searching import kyrgyz

MIN_LETTERS = 3
# Verbs and plurals take the endings of nouns and would pass for nouns; no noun ends in лд, мч. A
# verbal noun (чалуу, төлөө) is a form of its verb, which this judge does not know.
_NO_NOUN = re.compile(
    r"(.*(лд|мч|[гк][аеоө]н|[ыиуү]п|[бп][аеоө]й|[аеоө]т|[дт][ыиуү]|с[аеоө]|[лдт][аеоө]р|уу|үү|оо|өө)|.*[уү]{2}чу)$"
)
# What shows that the beginning of a word is a verb: чыг-уу, ишт-өө, кел-ген, кир-бей.
_OF_VERB = re.compile(r"(.{2,}?)(уу|үү|оо|өө|[гк][аеоө]н|[бп][аеоө]й|[бп][аеоө]йт)$")
_FINAL = {"г": "к", "б": "п"}  # китеб-и is of китеп
_SOFT = {hard: soft for soft, hard in _FINAL.items()}


def nouns(vocabulary: Set[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """Of beginnings that share a word the one that explains most words stays.

    Among equals a word that stands by itself (чечим before чеч), then the shorter. A word in -ы
    is the possessive more often than a noun: сүрөт before сүрөтү.
    """
    forms = {stem: frozenset(kyrgyz.forms(stem)) for stem in _beginnings(vocabulary)}
    explained = {stem: some & vocabulary for stem, some in forms.items()}
    verbs = {found[1] for word in vocabulary if (found := _OF_VERB.match(word))}
    taken: set[str] = set()
    is_word = {stem: stem in vocabulary and stem[-1] not in "ыиуү" for stem in forms}
    for stem in sorted(
        forms, key=lambda one: (-len(explained[one]), not is_word[one], len(one), one)
    ):
        if len(explained[stem]) > 1 and not explained[stem] & taken:
            taken |= explained[stem]
            if not _NO_NOUN.match(stem) and not _is_of_verb(stem, verbs):
                yield stem, forms[stem]


def _is_of_verb(stem: str, verbs: Set[str]) -> bool:
    """A verb with a short ending, кир-ер, де-ш; some nouns made of verbs are lost too."""
    begun = (stem[:end] for end in range(2, len(stem) + 1) if len(stem) - end <= 3)
    return any(one in verbs or one[:-1] + _SOFT.get(one[-1], one[-1]) in verbs for one in begun)


def _beginnings(vocabulary: Set[str]) -> list[str]:
    """Those of two words or more."""
    counts: dict[str, int] = {}
    for word in vocabulary:
        for end in range(MIN_LETTERS, len(word) + 1):
            stem = word[: end - 1] + _FINAL.get(word[end - 1], word[end - 1])
            counts[stem] = counts.get(stem, 0) + 1
    return sorted(stem for stem, count in counts.items() if count > 1)
