"""What the preview knows at the moment; open pages and tests wait here for news."""

import os
import threading
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class State:
    """`build` changes when a page or a style did; `problems` is text for people, "" when none.

    `revision` changes with anything; `has_settled` is false while something is being made.
    """

    build: str = ""
    revision: int = 0
    has_settled: bool = False
    problems: str = ""


class Board:
    """One `State` at a time, safe to read and change from any thread."""

    def __init__(self) -> None:
        self._news = threading.Condition()
        self._builds = 0
        self.state = State(build=self._name())

    def update(self, problems: str | None = None, has_settled: bool | None = None) -> None:
        """Change what is given; nothing is news when nothing differs."""
        with self._news:
            old = self.state
            self._publish(
                replace(
                    old,
                    problems=old.problems if problems is None else problems,
                    has_settled=old.has_settled if has_settled is None else has_settled,
                )
            )

    def count_build(self) -> None:
        """Tell open pages that they are out of date."""
        with self._news:
            self._builds += 1
            self._publish(replace(self.state, build=self._name()))

    def wait(self, seen: int, timeout_seconds: float) -> State:
        """The state as soon as it is another than `seen`, or as it is after the time-out."""
        with self._news:
            self._news.wait_for(lambda: self.state.revision != seen, timeout_seconds)
            return self.state

    def _name(self) -> str:
        # The process is part of it: a page left open over a restart must reload too.
        return f"{os.getpid()}-{self._builds}"

    def _publish(self, state: State) -> None:
        if state != self.state:
            self.state = replace(state, revision=state.revision + 1)
            self._news.notify_all()
