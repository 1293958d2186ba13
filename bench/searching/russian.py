"""Lemmas of Russian words with all their forms, by the dictionary of pymorphy3."""

from collections.abc import Iterator, Set

import pymorphy3

_KINDS = ("NOUN", "ADJF", "ADJS", "VERB", "INFN", "PRTF", "PRTS")
_LEAST_SCORE = 0.5  # below it the word is more often something else
# Forms that nobody types: главною, развитье, наиострейший, and what the dictionary calls faulty.
_UNUSUAL = {"V-oy", "V-ey", "V-ej", "V-be", "V-bi", "Supr", "Cmp2", "Arch", "Infr", "Erro"}


def lemmas(vocabulary: Set[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """Each lemma of the vocabulary, and its forms, with «ё» and without; may repeat some."""
    dictionary = pymorphy3.MorphAnalyzer(lang="ru")
    for word in sorted(vocabulary):
        best = dictionary.parse(word)[0]
        is_sure = best.is_known and best.score >= _LEAST_SCORE
        if is_sure and best.tag.POS in _KINDS:
            usual = {form.word for form in best.lexeme if not _UNUSUAL & form.tag.grammemes}
            yield best.normal_form, frozenset(usual | {form.replace("ё", "е") for form in usual})
