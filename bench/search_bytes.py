"""What is fetched between focusing the search box and the first result with its sentence."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from playwright.sync_api import Browser

from bench import chromium, sites, squeeze
from bench.places import LANGS
from bench.row import Row, judged, skipped
from bench.server import Counter, serve

BUDGETS_KB = {25: 25.0, 250: 40.0, 2500: 60.0}
BOX = "#m-query"
RESULT = ".search-result"
SENTENCE = ".search-result .search-text:not(:empty)"


def measure(sizes: Sequence[int]) -> Iterator[Row]:
    if not chromium.is_there():
        yield skipped("search box to first result", f"{chromium.PATH} is not installed")
        return
    yield _row("real", BUDGETS_KB[25], _of_site(sites.real()))
    for size in sizes:
        name = f"{size:,} pages a language"
        yield _row(name, BUDGETS_KB[size], _of_site(sites.of_corpus(size)))


def _of_site(site: Path) -> dict[str, tuple[int, int]]:
    with serve(site) as server, chromium.launch() as browser:
        return {lang: _bytes(browser, server, site, lang) for lang in LANGS}


def _row(name: str, limit_kb: float, found: dict[str, tuple[int, int]]) -> Row:
    """Judged is the worst language with the first sentence shown, the larger of the two sums."""
    remark = "result / with its sentence, KB: " + ", ".join(
        f"{lang} {result / 1000:.1f} / {sentence / 1000:.1f}"
        for lang, (result, sentence) in found.items()
    )
    worst = max(sentence for _, sentence in found.values()) / 1000
    return judged(f"search box to first result, {name}", worst, limit_kb, "KB", remark)


def _bytes(browser: Browser, server: Counter, site: Path, lang: str) -> tuple[int, int]:
    """Bytes until the first result stands there, and until its first sentence does."""
    guide = squeeze.guides(site, lang)[0]
    page = browser.new_page()
    page.goto(f"{server.address}/{guide.relative_to(site)}", wait_until="networkidle")
    word = max(page.inner_text("h1").replace(":", "").split(), key=len)
    server.sent.clear()
    page.focus(BOX)
    page.type(BOX, word, delay=60)
    page.wait_for_selector(RESULT)
    page.wait_for_selector(SENTENCE)
    page.close()
    sentences = [size for path, size in server.sent if path.count("/") == 3]  # search/ru/12.js
    result = sum(size for _, size in server.sent) - sum(sentences)
    return result, result + sentences[0]
