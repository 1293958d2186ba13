"""Look at the built tree as a stranger would, and say what would let a reader down.

The generator's own exit code says nothing (design.md, decision 12), so only output counts here.
"""

from collections.abc import Sequence
from pathlib import Path

from maslahat.audit import (
    alternates,
    canonical,
    descriptions,
    fallback,
    files,
    headings,
    ids,
    language,
    leftovers,
    links,
    markup,
    policy,
    resources,
    safety,
    sections,
    switch,
    text,
    traces,
    weight,
)
from maslahat.audit.tree import Tree, load
from maslahat.built import BuiltPage, read_all
from maslahat.model.problem import Problem

__all__ = ["CHECKS", "CODES", "Tree", "audit"]

# In the order a person would ask: can it be read, is it safe, does it work, is it light.
CHECKS = (
    markup,
    language,
    fallback,
    canonical,
    alternates,
    switch,
    policy,
    safety,
    text,
    resources,
    links,
    ids,
    sections,
    headings,
    descriptions,
    leftovers,
    weight,
    files,
    traces,
)
CODES = tuple(rule.code for check in CHECKS for rule in check.RULES)


def audit(
    site_dir: Path,
    languages: Sequence[str],
    site_url: str,
    pages: Sequence[BuiltPage] | None = None,
) -> list[Problem]:
    """Everything that is wrong with a built tree, sorted by place; [] when it may be published.

    `site_url` is the public address; "" for a copy that has none. `pages` are what `read_all`
    gave for this very tree, when the caller has read it already.
    """
    tree = load(site_dir, languages, site_url, read_all(site_dir) if pages is None else pages)
    return sorted(problem for check in CHECKS for problem in check.find(tree))
