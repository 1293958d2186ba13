"""Join the search scripts to the one that pages load."""

from collections.abc import Sequence

# In the order in which each needs the ones before.
PARTS = (
    "terms.js",
    "answer.js",
    "grammar.js",
    "sounds.js",
    "language.js",
    "store.js",
    "match.js",
    "rank.js",
    "loader.js",
    "client.js",
)

# Fetched when a query needs it.
LATER = ("repair.js",)

_STRICT = '"use strict";'


def engine(parts: Sequence[str]) -> str:
    """One script of these texts, as small as can be; no newer syntax than they have."""
    import minify  # here, because checking does not need it

    whole = f"{_STRICT}{''.join(parts).replace(_STRICT, '')}"  # said once, for all of them
    small: str = minify.string("application/javascript", whole)
    return f"{small}\n"
