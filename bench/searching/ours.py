"""Our own search in Chromium, from file://, through the files that readers get."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Browser, Page

from bench import chromium, npm, squeeze
from bench.places import LANGS, ROOT, WORK
from bench.searching.engine import Answer, Answers, Task, Tasks
from maslahat import search
from maslahat.search.build import UI_TEXTS

SOURCES = ROOT / "overrides" / "assets"
_PAGE = """<!doctype html>
<html lang="{lang}" data-root="">
<meta charset="utf-8">
<title>{lang}</title>
<script defer src="assets/site.js"></script>
<div id="m-search" data-lang="{lang}" data-label="." data-hint="." data-error=".">
<a href="{lang}.html">.</a></div>
</html>
"""
BOX = "#m-query"
# Search waits for a reader who types; a thousand queries would wait for minutes.
HURRY = """
const wait = window.setTimeout;
window.setTimeout = (act, _, ...given) => wait(act, 0, ...given);
"""
# The only line that knows what Maslahat.search gives: hits with the number of their page.
_FIND = """
async ([lang, queries]) => {
  const found = [];
  for (const query of queries) {
    const hits = await Maslahat.search(lang, query);
    found.push(hits.slice(0, 10).map((hit) => hit.index.pages[hit.page][0]));
  }
  return found;
}
"""


def answer(tasks: Tasks) -> Answers:
    """Raises npm.UnavailableError as the others do."""
    if not chromium.is_there():
        raise npm.UnavailableError(f"{chromium.PATH} is not installed")
    site = _site(tasks)
    with chromium.launch() as browser:
        return {lang: _of(browser, site, lang, task.queries) for lang, task in tasks.items()}


def _site(tasks: Tasks) -> Path:
    """A small copy: the real scripts, and an index of the passages for each language."""
    site = WORK / "searching" / "ours"
    shutil.rmtree(site, ignore_errors=True)
    parts = [_text(SOURCES / "search" / part) for part in search.PARTS]
    files = {"assets/site.js": _text(SOURCES / "site.js"), "search/engine.js": search.engine(parts)}
    for part in search.LATER:
        files[f"search/{part}"] = search.engine([_text(SOURCES / "search" / part)])
    for lang, task in tasks.items():
        files[f"{lang}.html"] = _PAGE.format(lang=lang)
        files |= _index(lang, task)
    for name, text in files.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")
    return site


def _index(lang: str, task: Task) -> dict[str, str]:
    """Each passage is a page of one section."""
    language = search.load_language(ROOT / "data" / "search", lang)
    documents = [
        search.Document(one.url, one.title, "", "", (), (("", "", one.text),))
        for one in task.passages
    ]
    texts = dict.fromkeys(UI_TEXTS, ".")
    names = dict.fromkeys(LANGS, (".", ""))  # no query is offered another language here
    return search.build(documents, language, texts, "1", names)


def _of(browser: Browser, site: Path, lang: str, queries: Sequence[str]) -> Answer:
    page = browser.new_page()
    page.add_init_script(HURRY)
    open_box(page, site / f"{lang}.html", lang)
    found = page.evaluate(_FIND, [lang, list(queries)])
    page.close()
    return Answer(found, *index_bytes(site, lang))


def open_box(page: Page, file: Path, lang: str) -> None:
    """Open a page from the disk, focus its box and wait until the engine and an index are there."""
    page.goto(file.as_uri())
    page.focus(BOX)
    page.wait_for_function("() => window.Maslahat && Maslahat.search")
    page.evaluate("(lang) => Maslahat.search(lang, '.').then(() => true)", lang)


def index_bytes(site: Path, lang: str) -> tuple[int, int]:
    """Raw and sent bytes of the index with its shards; sentences are not counted."""
    files = [site / "search" / f"{lang}.js", *(site / "search" / lang).glob("s*.js")]
    bodies = [file.read_bytes() for file in files]
    return sum(map(len, bodies)), sum(map(squeeze.gzip_bytes, bodies))


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")
