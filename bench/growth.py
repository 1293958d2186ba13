"""Processor time of a build, a page above start-up, and how it grows; memory."""

import statistics
import sys
from collections.abc import Iterator, Sequence

from bench import corpus, cpu, sites
from bench.cpu import Cost
from bench.places import LANGS, ROOT
from bench.row import Row, judged, plain

STARTUP_SIZE = 5  # pages a language: everything is loaded, hardly anything is built
# A page with Python-Markdown alone, on the quiet machine where peers.md was measured. The same work
# here, in turns with a step, says how much slower this machine is meanwhile.
REFERENCE_MS = 2.224
REFERENCE = (sys.executable, str(ROOT / "bench" / "markdown_alone.py"))
STEPS = {"MkDocs step": (sites.PAGES_BUILD, 4.0), "all of make site": (sites.FULL_BUILD, 6.0)}
SPEED = "2.2 on the quiet machine of peers.md; tells how busy or slow this one was meanwhile"
BUDGET_SIZE = 250  # pages a language: the budget is for 1,000 pages in all
BUDGET_RATIO = 1.2
LARGEST = 2500  # minutes a run, so it runs once


def measure(sizes: Sequence[int]) -> Iterator[Row]:
    if not sizes:
        return
    for name, (command, limit_ms) in STEPS.items():
        yield from _of_step(name, command, limit_ms, sizes)
    for size in sizes:
        large = sites.large_files(sites.of_corpus(size))
        told = "; ".join(large[:12])
        yield Row(f"files over 300 KB, {size:,} pages a language", str(len(large)), remark=told)


def _of_step(
    name: str, command: Sequence[str], limit_ms: float, sizes: Sequence[int]
) -> Iterator[Row]:
    startup = _medians(_rounds(command, STARTUP_SIZE))
    yield plain(
        f"{name}: start-up", startup[0].cpu_s, "s CPU", f"{_count(STARTUP_SIZE)} pages in all"
    )
    scaled_ms = {}
    for size in sizes:
        rounds = _rounds(command, size)
        spent = _medians(rounds)
        page_ms, yardstick_ms = _page_ms(spent, startup, size)
        # Not the ratio of the medians: the two may be of rounds in which the machine was unlike.
        scaled_ms[size] = statistics.median(_scaled_ms(one, startup, size) for one in rounds)
        yield plain("Python-Markdown alone, a page", yardstick_ms, "ms CPU", SPEED)
        what = f"{name}: a page, {_count(size):,} in all"
        yield _page_row(what, page_ms, scaled_ms[size], size, limit_ms)
        memory_mb = spent[0].memory_mb
        yield plain(f"  memory, largest process, {_count(size):,} in all", memory_mb, "MB")
    if LARGEST in scaled_ms and BUDGET_SIZE in scaled_ms:
        ratio = scaled_ms[LARGEST] / scaled_ms[BUDGET_SIZE]
        yield judged(f"{name}: 10,000 against 1,000", ratio, BUDGET_RATIO, "times a page")


def _rounds(command: Sequence[str], size: int) -> Sequence[Sequence[Cost]]:
    """What the command and the yardstick cost in each round."""
    root = corpus.project(size)
    both = (command, (*REFERENCE, str(corpus.plain_texts(size))))
    if size < LARGEST:
        return cpu.in_turns(both, root)
    return [[cpu.cost(one, root) for one in both]]


def _medians(rounds: Sequence[Sequence[Cost]]) -> Sequence[Cost]:
    """Of the command and of the yardstick."""
    return [cpu.median(costs) for costs in zip(*rounds, strict=True)]


def _scaled_ms(spent: Sequence[Cost], startup: Sequence[Cost], size: int) -> float:
    """A page in one round, at the speed of peers.md."""
    page_ms, yardstick_ms = _page_ms(spent, startup, size)
    return page_ms * REFERENCE_MS / yardstick_ms


def _page_ms(spent: Sequence[Cost], startup: Sequence[Cost], size: int) -> Sequence[float]:
    """A page above start-up, with the command and with the yardstick."""
    pages = _count(size) - _count(STARTUP_SIZE)
    both = zip(spent, startup, strict=True)
    return [1000 * (one.cpu_s - idle.cpu_s) / pages for one, idle in both]


def _page_row(what: str, page_ms: float, scaled_ms: float, size: int, limit_ms: float) -> Row:
    """At the speed of the machine the budget was set on: this one may be twice as slow, or busy."""
    remark = f"at the speed of peers.md; {page_ms:.1f} ms here" + ", one run" * (size == LARGEST)
    if size == BUDGET_SIZE:
        return judged(what, scaled_ms, limit_ms, "ms CPU", remark)
    return plain(what, scaled_ms, "ms CPU", remark)


def _count(size: int) -> int:
    return size * len(LANGS)
