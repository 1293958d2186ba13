"""Under which letters a browser looks for a word, when the index is cut into files."""

from maslahat.search.rules import Rules
from maslahat.search.sounds import skeleton

_SAME_LETTERS = 2  # rank.js looks for words that begin with the first two letters of a stem


def addresses(word: str, rules: Rules) -> list[str]:
    """What the word sounds like; and, for «мекунад», what its stems do that begin otherwise."""
    own = skeleton(word, rules)
    if not rules.grammar.strays(word):
        return [own]
    stems = [skeleton(key.partition(":")[2], rules) for key in rules.grammar.keys(word)]
    start = own[:_SAME_LETTERS]
    return [own, *sorted({stem for stem in stems if stem[:_SAME_LETTERS] != start})]
