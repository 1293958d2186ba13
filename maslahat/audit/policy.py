"""Does every page carry the one content policy, before anything it governs?"""

from collections.abc import Iterator

from maslahat.audit.rule import Rule
from maslahat.audit.tree import Tree
from maslahat.model.problem import Problem

# Tried on http and file:// in Chromium and Firefox: design.md, decision 10.
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
    " base-uri 'none'; form-action 'none'"
)

_WHY = "The policy keeps a tampered copy from sending away what a reader looks at."
MISSING = Rule(
    "policy-missing",
    "The page has no content policy.",
    _WHY,
    "Add the meta tag Content-Security-Policy with: {policy}",
)
DIFFERENT = Rule(
    "policy-different",
    "The content policy of the page is “{found}”.",
    _WHY,
    "Write exactly: {policy}",
)
LATE = Rule(
    "policy-late",
    "The content policy comes after a link or a script.",
    "What stands before the policy is not governed by it, so a tampered copy could escape it.",
    "Put the policy right after the charset.",
)
RULES = (MISSING, DIFFERENT, LATE)


def find(tree: Tree) -> Iterator[Problem]:
    for page in tree.pages:
        if not page.csp:
            yield MISSING.at(page.url, 0, policy=POLICY)
            continue
        if page.csp != POLICY:
            yield DIFFERENT.at(page.url, page.csp_line, found=page.csp, policy=POLICY)
        if not page.is_csp_first:
            yield LATE.at(page.url, page.csp_line)
