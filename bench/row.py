"""One line of the budget table: what was measured, what is allowed, how it went."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """`verdict` is "ok", "over", "skipped" or "" for a figure that has no budget."""

    what: str
    measured: str
    budget: str = ""
    verdict: str = ""
    remark: str = ""


def judged(what: str, value: float, limit: float, unit: str, remark: str = "") -> Row:
    """A figure that must not exceed `limit`."""
    verdict = "ok" if value <= limit else "over"
    return Row(what, _figure(value, unit), f"<= {_figure(limit, unit)}", verdict, remark)


def plain(what: str, value: float, unit: str, remark: str = "") -> Row:
    """A figure that is only told."""
    return Row(what, _figure(value, unit), remark=remark)


def skipped(what: str, reason: str) -> Row:
    return Row(what, "", "", "skipped", reason)


def _figure(value: float, unit: str) -> str:
    number = f"{value:,}" if isinstance(value, int) else f"{value:,.2f}"
    return f"{number} {unit}".strip()
