"""Milliseconds from a key to results, in Chromium from file://, with a slowed processor.

Cold: the first word in a fresh page, whole, as from a phone's suggestions. The box was touched
before, because a keyboard has to open, and has fetched and tried the engine and the head of the
index; the words are still to be fetched. At once: the same without a pause after the touch. Warm:
the last letter of a word in a box that has been used. The end is the moment the results stand in
the page; the drawing that follows costs every engine alike.
"""

import statistics
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page

from bench import chromium, sites, squeeze
from bench.places import GENERATOR, LANGS
from bench.row import Row, judged, plain, skipped
from bench.searching import goals
from bench.searching.ours import BOX
from bench.searching.words import words

SIZE = 250
THROTTLES = (4, 6)
JUDGED = 4
COLD_ROUNDS = 5
KEYBOARD_MS = 300  # a phone's keyboard slides in no faster
WARM_WORDS = 60
MIN_LETTERS = 4
# window.timed() resolves to the time from the next input event to the results that follow it.
_WATCH = """
() => {
  const isResult = (node) => (
    node.nodeType === 1 && (node.matches(".search-result") || node.querySelector(".search-result"))
  );
  const hasResult = (changes) => changes.some((one) => Array.from(one.addedNodes).some(isResult));
  window.timed = (box, word) => new Promise((done) => {
    let start = 0;
    const watcher = new MutationObserver((changes) => {
      if (!start || !hasResult(changes)) return;
      watcher.disconnect();
      done(performance.now() - start);
    });
    watcher.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => { watcher.disconnect(); done(-1); }, 5000);
    box.focus();
    box.value = word;
    start = performance.now();
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
"""
_TIME = "([selector, word]) => window.timed(document.querySelector(selector), word)"


def measure() -> Iterator[Row]:
    if not chromium.is_there():
        yield skipped("key to results", f"{chromium.PATH} is not installed")
        return
    if not GENERATOR.exists():
        yield skipped("key to results", f"the generator of many pages, {GENERATOR}, is not there")
        return
    site = sites.of_corpus(SIZE)
    with chromium.launch() as browser:
        for throttle in THROTTLES:
            found = {lang: _of(browser, site, lang, throttle) for lang in LANGS}
            yield from _rows(found, throttle)


_Times = tuple[list[float], ...]  # cold, warm, at once


def _rows(found: dict[str, _Times], throttle: int) -> Iterator[Row]:
    """Judged are the slowest language's medians; p95 stands in the remark."""
    where = f"{SIZE} pages a language, {throttle}x slower processor"
    kinds = (("cold", goals.COLD_MS), ("warm", goals.WARM_MS), ("at once", 0))
    for place, (name, goal) in enumerate(kinds):
        times = {lang: pair[place] for lang, pair in found.items()}
        worst = round(max(statistics.median(some) for some in times.values()), 1)
        remark = "median / p95 / queries without results: " + ", ".join(
            f"{lang} {_summary(some)}" for lang, some in times.items()
        )
        what = f"key to results, {name}, {where}"
        is_judged = throttle == JUDGED and goal
        yield (
            judged(what, worst, goal, "ms", remark)
            if is_judged
            else plain(what, worst, "ms", remark)
        )


def _summary(times: list[float]) -> str:
    answered = sorted(time for time in times if time >= 0)
    p95 = answered[int(len(answered) * 0.95)] if answered else 0
    return f"{statistics.median(answered or [0]):.0f}/{p95:.0f}/{len(times) - len(answered)}"


def _of(browser: Browser, site: Path, lang: str, throttle: int) -> _Times:
    guides = squeeze.guides(site, lang)
    chosen = _words(browser, guides[:: max(1, len(guides) // 20)])
    first = chosen[:COLD_ROUNDS]
    cold = [_cold(browser, guides[0], word, throttle, pause=True) for word in first]
    at_once = [_cold(browser, guides[0], word, throttle, pause=False) for word in first]
    page = _open(browser, guides[0], throttle)
    page.evaluate(_TIME, [BOX, chosen[0]])
    warm = [_warm(page, word) for word in chosen[:WARM_WORDS]]
    page.context.close()
    return cold, warm, at_once


def _words(browser: Browser, guides: list[Path]) -> list[str]:
    """Different words of some guides, common and rare ones mixed."""
    page = browser.new_page()
    seen: dict[str, None] = {}
    for guide in guides:
        page.goto(guide.as_uri())
        seen |= dict.fromkeys(words(page.inner_text("main")))
    page.close()
    long = sorted(word for word in seen if len(word) > MIN_LETTERS)
    return long[:: max(1, len(long) // WARM_WORDS)]


def _open(browser: Browser, guide: Path, throttle: int) -> Page:
    """In a context of its own: nothing is remembered from the page before."""
    page = browser.new_context(viewport={"width": 360, "height": 640}).new_page()
    devtools = page.context.new_cdp_session(page)
    page.goto(guide.as_uri())
    page.evaluate(_WATCH)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": throttle})
    return page


def _cold(browser: Browser, guide: Path, word: str, throttle: int, *, pause: bool) -> float:
    page = _open(browser, guide, throttle)
    if pause:
        page.focus(BOX)
        page.wait_for_selector(".search-panel", state="attached")
        page.wait_for_timeout(KEYBOARD_MS)
    time: float = page.evaluate(_TIME, [BOX, word])
    page.context.close()
    return time


def _warm(page: Page, word: str) -> float:
    page.evaluate(_TIME, [BOX, word[:-1]])
    time: float = page.evaluate(_TIME, [BOX, word])
    return time
