"""Does a page fetch only files of the tree, by paths that also work from a disk?"""

import re
from collections.abc import Iterator

from maslahat.audit.address import parse, resolve
from maslahat.audit.rule import Rule
from maslahat.audit.tree import NOT_FOUND, Tree
from maslahat.model.problem import Problem

_URL = re.compile(r"""url\(\s*["']?([^"')]*)["']?\s*\)|@import\s+["']([^"']*)["']""", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)

EXTERNAL = Rule(
    "resource-external",
    "“{tag}” fetches “{url}” from outside the tree.",
    "Offline it is missing; online a stranger learns who reads about which right.",
    "Put the file into the tree and refer to it by a relative path.",
)
ABSOLUTE = Rule(
    "resource-absolute",
    "“{tag}” fetches “{url}” by an absolute path.",
    "A copy opened from a disk looks for the file at the root of that disk and finds nothing.",
    "Write the path relative to the page.",
)
MISSING = Rule(
    "resource-missing",
    "“{tag}” fetches “{url}”, and there is no such file in the tree.",
    "The page loses its look, a picture or search.",
    "Correct the path, upper and lower case included, or add the file.",
)
RULES = (EXTERNAL, ABSOLUTE, MISSING)


def find(tree: Tree) -> Iterator[Problem]:
    for page in tree.pages:
        for resource in page.resources:
            rule = _rule(tree, page.url, resource.url)
            if rule:
                yield rule.at(page.url, resource.line, tag=resource.tag, url=resource.url)
    for file in tree.files:
        if file.endswith(".css"):
            yield from _styles(tree, file)


def _styles(tree: Tree, file: str) -> Iterator[Problem]:
    source = tree.read_bytes(file).decode("utf-8", "replace")
    # Comments keep their length, so that the lines of the rest stay right.
    source = _COMMENT.sub(lambda comment: re.sub(r"[^\n]", " ", comment.group()), source)
    for match in _URL.finditer(source):
        url = (match[1] or match[2] or "").strip()
        rule = None if url.startswith("#") else _rule(tree, file, url)
        if rule:
            line = source.count("\n", 0, match.start()) + 1
            yield rule.at(file, line, tag="css", url=url)


def _rule(tree: Tree, file: str, url: str) -> Rule | None:
    address = parse(url)
    if address.scheme == "file":
        return ABSOLUTE
    if address.scheme or address.path.startswith("//"):
        return EXTERNAL
    if address.is_absolute and file != NOT_FOUND:
        return ABSOLUTE
    target = _target(tree, file, address.path)
    return None if target in tree.files else MISSING


def _target(tree: Tree, file: str, path: str) -> str | None:
    if path.startswith("/"):
        below = path.startswith(tree.base_path)
        return resolve("", path[len(tree.base_path) :]) if below else None
    return resolve(file.rpartition("/")[0], path)
