"""Processor time of a build, a page above start-up, and how it grows; memory."""

import sys
from collections.abc import Iterator, Sequence

from bench import corpus, cpu, sites
from bench.cpu import Cost
from bench.places import LANGS, ROOT
from bench.row import Row, judged, plain

STARTUP_SIZE = 5  # pages a language: everything is loaded, hardly anything is built
# Pages a second of Python-Markdown alone on the quiet machine where peers.md was measured: 450.
# The same work here says how much slower this machine is now.
REFERENCE_MS = 2.2
REFERENCE = (sys.executable, str(ROOT / "bench" / "markdown_alone.py"))
STEPS = {"MkDocs step": (sites.PAGES_BUILD, 4.0), "all of make site": (sites.FULL_BUILD, 6.0)}
SPEED = "2.2 on the quiet machine of peers.md; tells how busy or slow this one is"
BUDGET_SIZE = 250  # pages a language: the budget is for 1,000 pages in all
BUDGET_RATIO = 1.2
LARGEST = 2500  # minutes a run, so it runs once


def measure(sizes: Sequence[int]) -> Iterator[Row]:
    if not sizes:
        return
    slowness = _slowness()
    yield plain("Python-Markdown alone, a page", slowness * REFERENCE_MS, "ms CPU", SPEED)
    for name, (command, limit_ms) in STEPS.items():
        yield from _of_step(name, command, limit_ms, slowness, sizes)
    for size in sizes:
        large = sites.large_files(sites.of_corpus(size))
        told = "; ".join(large[:12])
        yield Row(f"files over 300 KB, {size:,} pages a language", str(len(large)), remark=told)


def _slowness() -> float:
    """How many times slower this machine is now than the one of peers.md."""
    startup = cpu.median_cost(REFERENCE, corpus.project(STARTUP_SIZE))
    spent = cpu.median_cost(REFERENCE, corpus.project(BUDGET_SIZE))
    return _page_ms(spent, startup, BUDGET_SIZE) / REFERENCE_MS


def _of_step(
    name: str, command: Sequence[str], limit_ms: float, slowness: float, sizes: Sequence[int]
) -> Iterator[Row]:
    startup = cpu.median_cost(command, corpus.project(STARTUP_SIZE))
    yield plain(f"{name}: start-up", startup.cpu_s, "s CPU", f"{_count(STARTUP_SIZE)} pages in all")
    page_ms = {}
    for size in sizes:
        spent = _cost(command, size)
        page_ms[size] = _page_ms(spent, startup, size)
        what = f"{name}: a page, {_count(size):,} in all"
        yield _page_row(what, page_ms[size], size, limit_ms, slowness)
        yield plain(f"  memory, largest process, {_count(size):,} in all", spent.memory_mb, "MB")
    if LARGEST in page_ms and BUDGET_SIZE in page_ms:
        ratio = page_ms[LARGEST] / page_ms[BUDGET_SIZE]
        yield judged(f"{name}: 10,000 against 1,000", ratio, BUDGET_RATIO, "times a page")


def _cost(command: Sequence[str], size: int) -> Cost:
    root = corpus.project(size)
    if size < LARGEST:
        return cpu.median_cost(command, root)
    return cpu.cost(command, root)


def _page_ms(spent: Cost, startup: Cost, size: int) -> float:
    return 1000 * (spent.cpu_s - startup.cpu_s) / (_count(size) - _count(STARTUP_SIZE))


def _page_row(what: str, page_ms: float, size: int, limit_ms: float, slowness: float) -> Row:
    """At the speed of the machine the budget was set on: this one may be twice as slow, or busy."""
    remark = f"at the speed of peers.md; {page_ms:.1f} ms here" + ", one run" * (size == LARGEST)
    if size == BUDGET_SIZE:
        return judged(what, page_ms / slowness, limit_ms, "ms CPU", remark)
    return plain(what, page_ms / slowness, "ms CPU", remark)


def _count(size: int) -> int:
    return size * len(LANGS)
