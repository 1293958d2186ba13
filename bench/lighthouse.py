"""Lighthouse on a phone: its four scores with the reason of each missing point, and slow 3G."""

import json
import os
import statistics
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bench import chromium, npm, sites
from bench.places import WORK
from bench.row import Row, judged, skipped
from bench.server import serve

PAGES = {
    "chooser": "index.html",
    "home": "ru/index.html",
    "topic": "ru/labour/index.html",
    "guide": "ru/labour/unpaid-wages.html",
}
CHROMIUM_FLAGS = "--headless=new --no-sandbox --disable-gpu"
# research/peers.md: simulated, as all its figures; round trip, line and processor of the budget.
SLOW_3G = (
    "--throttling.rttMs=400",
    "--throttling.throughputKbps=400",
    "--throttling.cpuSlowdownMultiplier=4",
    "--only-categories=performance",
)
PAINTS = {"first-contentful-paint": "first", "largest-contentful-paint": "largest"}
BUDGET_PAINT_S = 1.9
ROUNDS = 3

Report = dict[str, Any]


def measure(_: Sequence[int]) -> Iterator[Row]:
    try:
        if not chromium.is_there():
            raise npm.UnavailableError(f"{chromium.PATH} is not installed")
        program = npm.install("lighthouse") / "cli" / "index.js"
    except npm.UnavailableError as reason:
        yield skipped("Lighthouse", str(reason))
        return
    with serve(sites.real()) as server:
        for name, path in PAGES.items():
            yield _scores(name, _report(program, f"{server.address}/{path}"))
        for name, path in PAGES.items():
            yield from _paints(name, program, f"{server.address}/{path}")


def _report(program: Path, url: str, *options: str) -> Report:
    out = WORK / "lighthouse.json"
    command = ["node", program, url, "--quiet", "--output=json", f"--output-path={out}", *options]
    command.append(f"--chrome-flags={CHROMIUM_FLAGS}")
    environment = os.environ | {"CHROME_PATH": chromium.PATH}
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return json.loads(out.read_text(encoding="utf-8"))


def _scores(name: str, report: Report) -> Row:
    scores = [round(100 * one["score"]) for one in report["categories"].values()]
    verdict = "ok" if min(scores) == 100 else "over"
    shown = " / ".join(str(score) for score in scores)
    reasons = "; ".join(_missing(report))
    return Row(f"Lighthouse mobile, {name}", shown, "100 x 4", verdict, reasons)


def _missing(report: Report) -> Iterator[str]:
    """The audits that count towards a score and are not full."""
    for category in report["categories"].values():
        if category["score"] == 1:
            continue
        for reference in category["auditRefs"]:
            audit = report["audits"][reference["id"]]
            if reference["weight"] and audit["score"] not in (None, 1):
                reason = audit.get("displayValue") or audit.get("explanation") or ""
                yield f"{category['id']}: {audit['title']} {reason}".strip()


def _paints(name: str, program: Path, url: str) -> Iterator[Row]:
    reports = [_report(program, url, *SLOW_3G) for _ in range(ROUNDS)]
    for audit, told in PAINTS.items():
        values = [report["audits"][audit]["numericValue"] / 1000 for report in reports]
        what = f"slow 3G + 4x CPU, {told} paint, {name}"
        yield judged(what, statistics.median(values), BUDGET_PAINT_S, "s")
