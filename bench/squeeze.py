"""Sizes as they travel: gzip level 6, 1 KB = 1,000 bytes, as in maslahat/audit/weight.py."""

import re
import zlib
from pathlib import Path

_MAIN = re.compile(rb"<main\b.*</main>", re.DOTALL)
_GZIP_FORMAT = 31  # zlib's number for "with a gzip header"


def gzip_bytes(data: bytes) -> int:
    return len(zlib.compress(data, 6, _GZIP_FORMAT))


def chrome_bytes(page: Path) -> int:
    """gz(page) - gz(its main element): what is not text."""
    data = page.read_bytes()
    found = _MAIN.search(data)
    if found is None:
        raise ValueError(f"{page} has no <main>")
    return gzip_bytes(data) - gzip_bytes(found[0])


def guides(site: Path, lang: str) -> list[Path]:
    """The pages below a topic of one language."""
    pages = sorted((site / lang).glob("*/*.html"))
    return [page for page in pages if page.name != "index.html"]
