"""Are two words forms of one word? Asked by those who look for words in texts, not for pages."""

from maslahat.search.grammar import match
from maslahat.search.rules import Rules
from maslahat.search.terms import terms


def is_form(rules: Rules, one: str, other: str) -> bool:
    """«патентдин» of «патент»; words that only share a beginning are not."""
    left, right = terms(one, rules), terms(other, rules)
    return len(left) == len(right) == 1 and match(left[0], right[0], rules.grammar)
