"""Does a guide arrive on a slow line within what was promised?"""

import re
import zlib
from collections.abc import Iterator

from maslahat.audit.address import parse, resolve
from maslahat.audit.rule import Rule
from maslahat.audit.tree import Tree
from maslahat.built import BuiltPage
from maslahat.model.problem import Problem

# design.md, "Budgets": first visit and page chrome, gzip-6 bodies, 1 KB = 1,000 bytes.
MAX_VISIT_BYTES = 12_000
MAX_FRAME_BYTES = 2_000
MAX_REQUESTS = 4
_GZIP_LEVEL = 6
_GZIP_FORMAT = 31  # zlib's number for "with a gzip header"
# On our pages quick sums are at least 160 bytes too high; on the worst made up, 33 too low.
_QUICK_MARGIN_BYTES = 100

# New Russian text in an old translation goes when the translation is renewed; meanwhile it must
# not stop a lawyer's correction.
_LATE = re.compile(rb'<details class="behind.*?</details>', re.DOTALL)

VISIT = Rule(
    "visit-heavy",
    "A first visit costs {kilobytes:.1f} KB (limit: {limit} KB).",
    "On a slow line readers wait, and on a prepaid one they pay for it.",
    "Shorten the page, or cut assets/site.css and assets/site.js.",
)
FRAME = Rule(
    "frame-heavy",
    "The frame around the text weighs {kilobytes:.1f} KB (limit: {limit} KB).",
    "Readers pay for it again on every page.",
    "Take out of the template what grows with the number of pages.",
)
REQUESTS = Rule(
    "requests-many",
    "The page needs {count} requests (limit: {limit}).",
    "Each request costs up to a second on a slow line before anything is readable.",
    "Merge or remove files that the page fetches.",
)
RULES = (VISIT, FRAME, REQUESTS)


def find(tree: Tree) -> Iterator[Problem]:
    squeezed: dict[str, int] = {}
    for page in tree.pages:
        if page.is_guide:
            yield from _guide(tree, page, squeezed)


def _guide(tree: Tree, page: BuiltPage, squeezed: dict[str, int]) -> Iterator[Problem]:
    fetched = _fetched(tree, page)
    if len(fetched) + 1 > MAX_REQUESTS:
        yield REQUESTS.at(page.url, 0, count=len(fetched) + 1, limit=MAX_REQUESTS)
    for file in fetched - squeezed.keys():
        squeezed[file] = gzip_bytes(tree.read_bytes(file))
    beside = sum(squeezed[file] for file in fetched)
    data = _LATE.sub(b"", tree.read_bytes(page.url))
    whole, frame = page_bytes(data, MAX_VISIT_BYTES - beside)
    visit = whole + beside
    if visit > MAX_VISIT_BYTES:
        yield VISIT.at(page.url, 0, kilobytes=visit / 1000, limit=MAX_VISIT_BYTES // 1000)
    if frame > MAX_FRAME_BYTES:
        yield FRAME.at(page.url, 0, kilobytes=frame / 1000, limit=MAX_FRAME_BYTES // 1000)


def gzip_bytes(data: bytes) -> int:
    """The size of a body as a server sends it."""
    return len(zlib.compress(data, _GZIP_LEVEL, _GZIP_FORMAT))


def page_bytes(page: bytes, limit: int) -> tuple[int, int]:
    """The page as it is sent, and its frame: the quick sums where those are within the limits.

    `limit` is that of the page; the frame has its own.
    """
    quick = whole, frame = quick_bytes(page)
    spare = min(limit - whole, MAX_FRAME_BYTES - frame)
    return quick if spare >= _QUICK_MARGIN_BYTES else exact_bytes(page)


def exact_bytes(page: bytes) -> tuple[int, int]:
    """gz(page), and gz(page) - gz(text) for its frame."""
    start, end = main_span(page)
    whole = gzip_bytes(page)
    return whole, whole - gzip_bytes(page[start:end])


def quick_bytes(page: bytes) -> tuple[int, int]:
    """The same sums in a quarter of the time, most too high: the text, then the frame beside it."""
    start, end = main_span(page)
    squeezer = zlib.compressobj(level=1, wbits=_GZIP_FORMAT)
    text = squeezer.compress(page[start:end]) + squeezer.flush(zlib.Z_SYNC_FLUSH)
    frame = squeezer.compress(page[:start] + page[end:]) + squeezer.flush()
    return len(text) + len(frame), len(frame)


def main_span(page: bytes) -> tuple[int, int]:
    """Where <main> begins and ends: the text with its contents, sources and dates."""
    start, end = page.find(b"<main"), page.rfind(b"</main>")
    return (start, end) if 0 <= start < end else (len(page), len(page))


def _fetched(tree: Tree, page: BuiltPage) -> set[str]:
    """Files the page fetches by itself; those that are missing are another check's concern."""
    paths = (resolve(page.folder, parse(resource.url).path) for resource in page.resources)
    return {path for path in paths if path is not None and path in tree.files}
