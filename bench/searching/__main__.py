"""Measure search and print one table; exit status 1 when a goal is missed.

What cannot be measured here (no network, no Chromium, no test data) is a row that says why.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from bench.places import GENERATOR, QUICK_SIZES, SIZES
from bench.row import Row
from bench.searching import delay, engine_test, first_result, guides, hostile, pairs
from bench.table import as_text

DEV = GENERATOR.parent.parent / "eval" / "search-dev"
NAMES = ("engines", "pairs", "guides", "bytes", "delay", "hostile")


def main() -> None:
    given = _arguments()
    sizes = (QUICK_SIZES if given.quick else SIZES) if GENERATOR.exists() else ()
    measurements: Mapping[str, Callable[[], Iterable[Row]]] = {
        "engines": engine_test.measure,
        "pairs": partial(pairs.measure, given.dev),
        "guides": partial(guides.measure, given.dev),
        "bytes": partial(first_result.measure, sizes),
        "delay": delay.measure,
        "hostile": hostile.measure,
    }
    rows = [row for name in given.only or NAMES for row in _rows(name, measurements[name])]
    print(as_text(rows))
    sys.exit(any(row.verdict == "over" for row in rows))


def _rows(name: str, measure: Callable[[], Iterable[Row]]) -> list[Row]:
    """Rows of one measurement; one that breaks must not hide what the others found."""
    print(f"measuring: {name}", file=sys.stderr, flush=True)
    rows: list[Row] = []
    try:
        rows.extend(measure())
    except Exception as error:  # told in the table, with a verdict that fails the run
        rows.append(Row(name, "", "", "over", f"broke off: {type(error).__name__}: {error}"))
    return rows


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.searching", description=__doc__)
    parser.add_argument("--only", action="append", choices=NAMES, help="may be repeated")
    parser.add_argument("--quick", action="store_true", help="25 and 250 pages a language only")
    parser.add_argument(
        "--dev", type=Path, default=DEV, help="folder of <lang>_pos, _neg and _queries.tsv"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
