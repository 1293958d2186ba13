"""Which nouns of a dictionary the texts use."""

from collections.abc import Callable, Iterator, Set


def attested(
    nouns: Set[str], vocabulary: Set[str], forms: Callable[[str], Iterator[str]]
) -> Iterator[tuple[str, frozenset[str]]]:
    """Nouns with a form in the texts; the beginnings spare us the other thousands."""
    begun = {word[:2] for word in vocabulary}
    for noun in sorted(noun for noun in nouns if noun[:2] in begun):
        found = frozenset(forms(noun))
        if found & vocabulary and noun.replace("ʻ", "").isalpha():
            yield noun, found
