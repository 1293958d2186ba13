"""What a first visit of a guide costs: bytes by type and requests, as Chromium fetches them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from playwright.sync_api import Browser

from bench import chromium, sites, squeeze
from bench.row import Row, judged, plain, skipped
from bench.server import Counter, serve

BUDGET_KB = 12.0
BUDGET_REQUESTS = 4
ICON = "/assets/icon.svg"  # a browser without a window does not fetch it, one with a window does


def measure(sizes: Sequence[int]) -> Iterator[Row]:
    if not chromium.is_there():
        yield skipped("first visit of a Russian guide", f"{chromium.PATH} is not installed")
        return
    yield from _of_site("real", sites.real())
    for size in sizes[:1]:
        yield from _of_site(f"corpus {size}", sites.of_corpus(size))


def _of_site(name: str, site: Path) -> Iterator[Row]:
    with serve(site) as server, chromium.launch() as browser:
        urls = [f"/{page.relative_to(site)}" for page in squeeze.guides(site, "ru")]
        visits = {url: _visit(browser, server, url) for url in urls}
    url = max(visits, key=lambda url: sum(visits[url].values()))
    total = sum(visits[url].values()) / 1000
    where = f"heaviest of {len(visits)}: {url}"
    yield judged(f"first visit of a Russian guide, {name}", total, BUDGET_KB, "KB", where)
    requests = max(len(files) for files in visits.values())
    yield judged(f"  its requests, {name}", requests, BUDGET_REQUESTS, "", _files(visits[url]))
    for kind, size in _by_type(visits[url]).items():
        yield plain(f"  {kind}, {name}", size / 1000, "KB")


def _visit(browser: Browser, server: Counter, url: str) -> dict[str, int]:
    """Path and size of everything a new reader's browser fetches."""
    server.sent.clear()
    page = browser.new_page()
    page.goto(server.address + url, wait_until="networkidle")
    if ICON not in dict(server.sent):
        page.request.get(server.address + ICON)
    page.close()
    return dict(server.sent)


def _files(visit: dict[str, int]) -> str:
    return ", ".join(f"{path} {size:,}" for path, size in visit.items())


def _by_type(visit: dict[str, int]) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for path, size in visit.items():
        kind = path.rpartition(".")[2]
        sizes[kind] = sizes.get(kind, 0) + size
    return sizes
