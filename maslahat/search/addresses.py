"""Under which letters a browser looks for a word, when the index is cut into files."""

from maslahat.search.grammar import SAME_LETTERS
from maslahat.search.rules import Rules
from maslahat.search.sounds import skeleton


def addresses(word: str, rules: Rules) -> list[str]:
    """What the word sounds like; and, for «мекунад», what its stems do that begin otherwise."""
    own = skeleton(word, rules)
    if not rules.grammar.strays(word):
        return [own]
    stems = [skeleton(key.partition(":")[2], rules) for key in rules.grammar.keys(word)]
    start = own[:SAME_LETTERS]
    return [own, *sorted({stem for stem in stems if stem[:SAME_LETTERS] != start})]
