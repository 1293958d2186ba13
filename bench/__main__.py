"""Run the measurements in order and print one table; exit status 1 when a budget is missed."""

import argparse
import sys

from bench import chrome, firefox, growth, lighthouse, nu, weight
from bench.places import GENERATOR, QUICK_SIZES, SIZES
from bench.row import Row, skipped
from bench.searching import first_result
from bench.table import as_text

# growth goes before those that need its sites, so that nothing is built twice.
MEASUREMENTS = {
    "growth": growth,
    "weight": weight,
    "chrome": chrome,
    "search": first_result,
    "nu": nu,
    "lighthouse": lighthouse,
    "firefox": firefox,
}


def main() -> None:
    given = _arguments()
    sizes = QUICK_SIZES if given.quick else SIZES
    rows = []
    if not GENERATOR.exists():
        rows = [skipped("sites of many pages", f"their generator {GENERATOR} is not there")]
        sizes = ()
    rows += [row for name in given.only or MEASUREMENTS for row in _measure(name, sizes)]
    print(as_text(rows))
    sys.exit(any(row.verdict == "over" for row in rows))


def _measure(name: str, sizes: tuple[int, ...]) -> list[Row]:
    """Rows of one measurement; one that breaks must not hide what the others found."""
    print(f"measuring: {name}", file=sys.stderr, flush=True)
    try:
        return list(MEASUREMENTS[name].measure(sizes))
    except Exception as error:  # told in the table, with a verdict that fails the run
        return [Row(name, "", "", "over", f"did not run: {type(error).__name__}: {error}")]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--only", action="append", choices=MEASUREMENTS, help="may be repeated")
    parser.add_argument("--quick", action="store_true", help="25 and 250 pages a language only")
    return parser.parse_args()


if __name__ == "__main__":
    main()
