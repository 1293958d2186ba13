"""Page chrome: what every page carries beside its text, and whether it grows with the site."""

from collections.abc import Iterator, Sequence

from bench import sites, squeeze
from bench.row import Row, judged

BUDGET_KB = 2.0
# Paths and titles of neighbours differ in length; a list of pages would add hundreds of bytes.
SAME_KB = 0.15


def measure(sizes: Sequence[int]) -> Iterator[Row]:
    real = [squeeze.chrome_bytes(page) for page in squeeze.guides(sites.real(), "ru")]
    yield judged("page chrome, heaviest, real", max(real) / 1000, BUDGET_KB, "KB gz")
    mean = {}
    for size in sizes:
        pages = squeeze.guides(sites.of_corpus(size), "ru")
        found = [squeeze.chrome_bytes(page) for page in pages]
        mean[size] = sum(found) / len(found) / 1000
        remark = f"mean of {len(found):,} guides: {mean[size]:.3f} KB"
        what = f"page chrome, heaviest, {size:,} pages a language"
        yield judged(what, max(found) / 1000, BUDGET_KB, "KB gz", remark)
    if mean:
        growth = mean[sizes[-1]] - mean[sizes[0]]
        what = f"  growth of the mean {sizes[0]:,} -> {sizes[-1]:,}"
        yield judged(what, growth, SAME_KB, "KB gz")
