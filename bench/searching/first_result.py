"""Bytes and requests between focusing the box and the first result; and the engine's size."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser
from playwright.sync_api import TimeoutError as Timeout

from bench import chromium, sites, squeeze
from bench.places import LANGS
from bench.row import Row, judged, skipped
from bench.searching import goals
from bench.searching.ours import BOX
from bench.server import Counter, serve

RESULT = ".search-result"
SENTENCE = ".search-result .search-text:not(:empty)"
# When the first result and the first sentence come up, by the clock of the page.
_WATCH = """
(selectors) => {
  window.began = performance.now();
  window.seen = selectors.map(() => 0);
  const look = () => selectors.forEach((selector, place) => {
    if (!window.seen[place] && document.querySelector(selector)) {
      window.seen[place] = performance.now();
    }
  });
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
}
"""
_FETCHED = """
() => window.seen.map((moment) => performance.getEntriesByType("resource")
  .filter((one) => one.startTime > window.began && one.responseEnd <= moment)
  .map((one) => one.encodedBodySize))
"""


@dataclass(frozen=True)
class Sent:
    """Until the first result stands there, and until its sentence does."""

    result_bytes: int
    result_requests: int
    sentence_bytes: int
    sentence_requests: int

    def __str__(self) -> str:
        result = f"{self.result_bytes / 1000:.1f} KB in {self.result_requests}"
        return f"{result}, {self.sentence_bytes / 1000:.1f} KB in {self.sentence_requests}"


def measure(sizes: Sequence[int]) -> Iterator[Row]:
    engine = (sites.real() / "search" / "engine.js").read_bytes()
    yield judged("engine", squeeze.gzip_bytes(engine) / 1000, goals.ENGINE_KB, "KB", "gzip -6")
    if not chromium.is_there():
        yield skipped("focus to first result", f"{chromium.PATH} is not installed")
        return
    yield _row("real guides", 25, sites.real())
    for size in sizes:
        yield _row(f"{size:,} pages a language", size, sites.of_corpus(size))


def _row(name: str, size: int, site: Path) -> Row:
    """Judged is the worst language, with the first sentence shown."""
    with serve(site) as server, chromium.launch() as browser:
        found = {lang: _sent(browser, server, site, lang) for lang in LANGS}
    worst = max(one.sentence_bytes for one in found.values()) / 1000
    remark = "first result, with its sentence: " + "; ".join(
        f"{lang} {one}" for lang, one in found.items()
    )
    limit = goals.FIRST_RESULT_KB[size]
    return judged(f"focus to first result, {name}", worst, limit, "KB", remark)


def _sent(browser: Browser, server: Counter, site: Path, lang: str) -> Sent:
    """For the longest word of a guide's title. Only what had arrived when each came up counts."""
    guide = squeeze.guides(site, lang)[0]
    page = browser.new_page()
    page.goto(f"{server.address}/{guide.relative_to(site)}", wait_until="networkidle")
    word = max(page.inner_text("h1").replace(":", "").split(), key=len)
    page.evaluate(_WATCH, [RESULT, SENTENCE])
    page.focus(BOX)
    page.type(BOX, word, delay=60)
    try:
        page.wait_for_function("() => window.seen.every((moment) => moment)")
    except Timeout as error:
        raise LookupError(f"{guide} is not found by {word!r} of its title") from error
    result, sentence = page.evaluate(_FETCHED)
    page.close()
    return Sent(sum(result), len(result), sum(sentence), len(sentence))
