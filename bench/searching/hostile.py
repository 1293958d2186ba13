"""How long the box thinks about what nobody would type but somebody may paste or try."""

from collections.abc import Iterator

from bench import chromium, sites, squeeze
from bench.places import LANGS
from bench.row import Row, judged, skipped
from bench.searching import goals
from bench.searching.ours import BOX, HURRY

QUERIES = (
    "паспорт " * 1250,  # 10,000 letters
    "ʻ" * 10_000,
    "а" * 10_000,
    "😀🇰🇬👨‍👩‍👧" * 50,
    "__proto__ constructor hasOwnProperty toString",
    "<img src=x onerror=alert(1)>",
    "(((((.*)+)+)+[\\ (а+)+$",
    "\u202e\u200f\u2067паспорт\u2069",
    "\ud83d \udc00 паспорт\ud800",
    "шшшшшшшшшшшшшшшш ааааааааааааааааааааааааааааааа",
)
_TIMES = """
async ([lang, queries]) => {
  const times = [];
  for (const query of queries) {
    const start = performance.now();
    await Maslahat.search(lang, query.slice(0, 200));  // as the box does
    times.push(performance.now() - start);
  }
  return times;
}
"""


def measure() -> Iterator[Row]:
    if not chromium.is_there():
        yield skipped("hostile queries", f"{chromium.PATH} is not installed")
        return
    site = sites.real()
    with chromium.launch() as browser:
        times = {}
        for lang in LANGS:
            page = browser.new_page()
            page.add_init_script(HURRY)  # waiting for the reader is no thinking
            page.goto(squeeze.guides(site, lang)[0].as_uri())
            page.focus(BOX)
            page.wait_for_selector(".search-panel", state="attached")
            page.evaluate(_TIMES, [lang, QUERIES])  # fetches what they need
            times[lang] = max(page.evaluate(_TIMES, [lang, QUERIES]))
            page.close()
    remark = ", ".join(f"{lang} {time:.0f}" for lang, time in times.items())
    yield judged(
        "hostile queries, the slowest", max(times.values()), goals.HOSTILE_MS, "ms", remark
    )
