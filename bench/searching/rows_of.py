"""Read rows of test data that lies beside the project and is never copied into it."""

import csv
from pathlib import Path


def rows_of(file: Path) -> list[dict[str, str]]:
    """Rows by column name; tabs only, because quotes are part of some queries."""
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
