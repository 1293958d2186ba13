"""Pagefind in Chromium over http: it cannot run from a disk."""

import json
import shutil
import subprocess
from dataclasses import asdict
from pathlib import Path

from playwright.sync_api import Browser

from bench import chromium, npm, squeeze
from bench.places import WORK
from bench.searching.engine import Answer, Answers, Task, Tasks
from bench.server import serve

SCRIPT = Path(__file__).parent / "pagefind.mjs"
_FIND = """
async (queries) => {
  const pagefind = await import("/pagefind/pagefind.js");
  await pagefind.init();
  const found = [];
  for (const query of queries) {
    const { results } = await pagefind.search(query);
    const first = await Promise.all(results.slice(0, 10).map((one) => one.data()));
    found.push(first.map((one) => one.raw_url || one.url));
  }
  return found;
}
"""


def answer(tasks: Tasks) -> Answers:
    """Raises npm.UnavailableError."""
    if not chromium.is_there():
        raise npm.UnavailableError(f"{chromium.PATH} is not installed")
    package = npm.install("pagefind")
    with chromium.launch() as browser:
        return {lang: _of(browser, package, lang, task) for lang, task in tasks.items()}


def _of(browser: Browser, package: Path, lang: str, task: Task) -> Answer:
    site = WORK / "searching" / f"pagefind-{lang}"
    shutil.rmtree(site, ignore_errors=True)
    (site / "pagefind").mkdir(parents=True)
    (site / "index.html").write_text(f'<!doctype html><html lang="{lang}"><title>.</title>')
    _index(package, lang, site / "pagefind", task)
    with serve(site) as server:
        page = browser.new_page()
        page.goto(f"{server.address}/index.html")
        found = page.evaluate(_FIND, list(task.queries))
        page.close()
    urls = [[url.lstrip("/") for url in some] for some in found]
    return Answer(urls, *_bytes(site / "pagefind"))


def _index(package: Path, lang: str, folder: Path, task: Task) -> None:
    documents = [asdict(one) for one in task.passages]
    done = subprocess.run(
        ["node", SCRIPT, package / "lib" / "index.js"],
        input=json.dumps({"lang": lang, "folder": str(folder), "documents": documents}),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise npm.UnavailableError(f"Pagefind did not run: {done.stderr.strip()[-200:]}")


def _bytes(folder: Path) -> tuple[int, int]:
    """Index and metadata, compressed already; the fragments with the texts are not counted."""
    files = [*folder.rglob("*.pf_index"), *folder.rglob("*.pf_meta")]
    sizes = [file.stat().st_size for file in files]
    return sum(sizes), sum(squeeze.gzip_bytes(file.read_bytes()) for file in files)
