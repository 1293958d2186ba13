"""How much processor time and memory a command takes, with every process it waits for."""

import os
import statistics
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROUNDS = 5


@dataclass(frozen=True)
class Cost:
    """`memory_mb` is that of the largest single process, not a sum."""

    cpu_s: float
    memory_mb: float


class CommandError(Exception):
    """The command ended badly; the message is the end of what it said."""


def in_turns(
    commands: Sequence[Sequence[str]], folder: Path, rounds: int = ROUNDS
) -> Sequence[Sequence[Cost]]:
    """What each command cost in each of `rounds` rounds, after one that only warms the disk cache.

    One after the other in each round: a machine that others use is faster in one minute than in
    the next, and so it is for all of them. What two cost is best compared within a round.
    """
    return [[cost(command, folder) for command in commands] for _ in range(rounds + 1)][1:]


def median(costs: Sequence[Cost]) -> Cost:
    """The usual cost of one command."""
    return Cost(
        statistics.median(one.cpu_s for one in costs),
        statistics.median(one.memory_mb for one in costs),
    )


def cost(command: Sequence[str], folder: Path) -> Cost:
    """One run of `command` in `folder`."""
    log = folder / "bench.log"
    with log.open("wb") as out:
        child = subprocess.Popen(command, cwd=folder, stdout=out, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)  # else Popen waits for it once more
    if child.returncode:
        raise CommandError(log.read_text(encoding="utf-8", errors="replace")[-2000:])
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1000)  # Linux counts in KB
