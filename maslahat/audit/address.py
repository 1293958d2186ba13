"""Where a written reference leads inside the tree; asks nobody whether that place exists."""

import posixpath
import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*(?=:)")
# Browsers drop these before they look for a scheme: "java\nscript:" runs.
_DROPPED = re.compile(r"[\x00-\x20\\]")


class Address(NamedTuple):
    """`path` is decoded; "" is the page itself. `scheme` is lower-case, "" for relative ones."""

    scheme: str
    is_absolute: bool
    path: str
    fragment: str


@lru_cache(maxsize=65536)
def parse(reference: str) -> Address:
    """Cut a reference into what a browser would act upon."""
    clean = _DROPPED.sub("", reference)
    scheme = _SCHEME.match(clean)
    path, _, fragment = clean.partition("#")
    return Address(
        scheme=scheme.group().lower() if scheme else "",
        is_absolute=clean.startswith("/"),
        path=unquote(path.partition("?")[0]),
        fragment=unquote(fragment),
    )


@lru_cache(maxsize=65536)
def resolve(folder: str, path: str) -> str | None:
    """The path from the root of the tree, None when it leaves the tree."""
    joined = posixpath.normpath(posixpath.join(folder, path))
    if joined == ".." or joined.startswith(("../", "/")):
        return None
    return "" if joined == "." else joined
