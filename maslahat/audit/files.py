"""Are there only files in the tree that a reader needs and a small device can hold?"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from maslahat.audit.rule import Rule
from maslahat.audit.tree import Tree
from maslahat.model.problem import Problem

MAX_FILE_BYTES = 300_000  # a whole language as one file may have 1 MB: design.md, "Budgets"
# Only search engines fetch it, and they take up to 50 MB; no offline copy holds it.
SITEMAP = "sitemap.xml"
TYPES = frozenset(
    [".html", ".css", ".js", ".json", ".svg", ".png", ".jpg", ".webp", ".ico", ".xml", ".txt"]
)

LARGE = Rule(
    "file-large",
    "The file weighs {kilobytes:.0f} KB (limit: {limit} KB).",
    "On a slow line it does not arrive, and it takes the place of many guides on a phone.",
    "Shrink or split the file.",
)
UNEXPECTED = Rule(
    "file-type-unexpected",
    "The tree holds a file of the type “{suffix}”.",
    "Every offline copy carries it although no reader needs it.",
    "Keep the file out of the tree, or list its type in maslahat/audit/files.py.",
)
RULES = (LARGE, UNEXPECTED)


def is_large(file: str, size_bytes: int) -> bool:
    """Is a file of the tree larger than one may be?"""
    return size_bytes > MAX_FILE_BYTES and file != SITEMAP


def find(tree: Tree) -> Iterator[Problem]:
    for file, size_bytes in tree.files.items():
        if is_large(file, size_bytes):
            limit = MAX_FILE_BYTES // 1000
            yield LARGE.at(file, 0, kilobytes=size_bytes / 1000, limit=limit)
        path = PurePosixPath(file)
        if path.suffix not in TYPES:
            yield UNEXPECTED.at(file, 0, suffix=path.suffix or path.name)
