"""Is every page valid HTML? The W3C's Nu checker says."""

import json
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bench import npm, sites
from bench.row import Row, judged, skipped

_QUOTED = re.compile("“[^”]*”")  # one kind of message, many files


def measure(sizes: Sequence[int]) -> Iterator[Row]:
    try:
        if shutil.which("java") is None:
            raise npm.UnavailableError("java is not installed")
        jar = npm.install("vnu-jar") / "build" / "dist" / "vnu.jar"
    except npm.UnavailableError as reason:
        yield skipped("Nu HTML checker", str(reason))
        return
    yield _of_site("real", sites.real(), jar)
    for size in sizes[:1]:
        yield _of_site(f"corpus {size}", sites.of_corpus(size), jar)


def _of_site(name: str, site: Path, jar: Path) -> Row:
    messages = _messages(site, jar)
    pages = len(list(site.rglob("*.html")))
    errors = [one for one in messages if one["type"] != "info"]
    counted = Counter(_QUOTED.sub("“…”", one["message"]) for one in messages).most_common(5)
    told = "; ".join(f"{count} x {text}" for text, count in counted)
    remark = f"{pages} pages, {len(messages) - len(errors)} warnings. {told}"
    return judged(f"Nu checker, errors, {name}", len(errors), 0, "", remark)


def _messages(site: Path, jar: Path) -> list[dict[str, Any]]:
    """Everything it says about the HTML files below `site`, warnings too."""
    command = ["java", "-jar", jar, "--skip-non-html", "--format", "json", "--stdout", site]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return json.loads(done.stdout)["messages"]
