"""What is asked of search, and rows that judge a figure which must not fall below its goal."""

from bench.row import Row

RECALL = {"ru": 0.94, "ky": 0.95, "tg": 0.96, "uz": 0.97}
TYPO_RECALL = 0.92
MATCH = {"ru": 0.95, "ky": 0.94, "tg": 0.98, "uz": 0.98}
MOST_CONFLATION = {"ru": 0.05, "ky": 0.07, "tg": 0.04, "uz": 0.06}
HIT_3 = 0.95
HIT_1 = 0.80
FIRST_RESULT_KB = {25: 25.0, 250: 40.0, 2500: 60.0}
ENGINE_KB = 7.0
COLD_MS = 150.0
WARM_MS = 30.0
HOSTILE_MS = 50.0


def at_least(what: str, value: float, goal: float, remark: str = "") -> Row:
    """A share; "over" as everywhere in this benchmark means that the goal is missed."""
    verdict = "ok" if value >= goal else "over"
    return Row(what, f"{value:.3f}", f">= {goal:.2f}", verdict, remark)
