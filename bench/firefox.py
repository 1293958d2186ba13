"""The way of a reader who got the copy on a stick, in Firefox, from a disk."""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench import sites
from bench.marionette import PATH, Firefox, launch
from bench.places import WORK
from bench.row import Row, judged, skipped

WAY = (  # step, what is clicked, what must then stand in the address
    ("language", 'main a[href="ru/index.html"]', "/ru/index.html"),
    ("topic", 'main a[href="labour/index.html"]', "/ru/labour/index.html"),
    ("guide", 'main a[href="unpaid-wages.html"]', "/ru/labour/unpaid-wages.html"),
    ("switch", 'a[data-switch][hreflang="ky"]', "/ky/labour/unpaid-wages.html"),
)
QUERY = "патент"  # answered by another page than the one where we stand
RESULT = ".search-result"


def measure(_: Sequence[int]) -> Iterator[Row]:
    if not Path(PATH).exists():
        yield skipped("Firefox from a disk", f"{PATH} is not installed")
        return
    site = sites.real()
    with (
        tempfile.TemporaryDirectory(dir=WORK) as profile,
        launch(Path(profile)) as firefox,
    ):
        version = firefox.run("return navigator.userAgent.split('/').pop()")
        yield from _walk(firefox, site)
        yield _search(firefox)
        errors = firefox.console_errors()
    told = "; ".join(errors[:5]) or f"Firefox {version}"
    yield judged("Firefox from a disk: console errors", len(errors), 0, "", told)


def _walk(firefox: Firefox, site: Path) -> Iterator[Row]:
    firefox.ask("WebDriver:Navigate", url=(site / "index.html").as_uri())
    for step, selector, wanted in WAY:
        firefox.click(selector)
        yield _arrived(f"Firefox from a disk: {step}", firefox, wanted)


def _arrived(what: str, firefox: Firefox, wanted: str) -> Row:
    title, path = firefox.run("return [document.title, location.pathname]")
    return Row(what, title, "arrives", "ok" if wanted in path else "over", path)


def _search(firefox: Firefox) -> Row:
    """Types a word and opens the first result, a guide about it in the same language."""
    firefox.type("#m-query", QUERY)
    firefox.click(RESULT)
    return _arrived(f"Firefox from a disk: search “{QUERY}”", firefox, "/ky/patents/")
