"""Rebuilds after every save: first the pages, then what is wrong with them, unless saved again."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from maslahat.preview.board import Board
from maslahat.preview.failure import as_text
from maslahat.preview.pages import Pages

QUIET_SECONDS = 0.05  # an editor's save is several events; together they are one


class Rebuilder:
    """Builds once at the start and again after each `change`, in the thread that calls `run`."""

    def __init__(
        self, pages: Pages, root: Path, board: Board, say: Callable[[str], object]
    ) -> None:
        self._pages = pages
        self._root = root
        self._board = board
        self._say = say
        self._changed = threading.Event()
        self._has_ended = False
        self._examination: subprocess.Popen[str] | None = None
        self._found = {"content": "", "site": ""}

    def run(self) -> None:
        """Build until `stop`."""
        while not self._has_ended:
            self._board.update(has_settled=False)
            self._make()
            self._board.update(has_settled=not self._changed.is_set())
            self._wait()

    def change(self) -> None:
        """Something was saved: what is being examined is out of date."""
        self._changed.set()
        if examination := self._examination:
            examination.terminate()

    def stop(self) -> None:
        """End `run` soon; may be called from another thread."""
        self._has_ended = True
        self.change()
        self._pages.close()

    def _wait(self) -> None:
        self._pages.prepare()
        self._changed.wait()
        while self._changed.is_set():
            self._changed.clear()
            time.sleep(QUIET_SECONDS)

    def _make(self) -> None:
        start = time.monotonic()
        made = self._pages.make()
        if made.changed:
            self._board.count_build()
        if not self._has_ended:
            result = "not built" if made.failure else f"new files: {made.changed}"
            self._say(f"{result}, after {time.monotonic() - start:.2f} s")
            self._examine(made.failure)

    def _examine(self, failure: str) -> None:
        """Show what is wrong; a failed build only when nothing in the content explains it."""
        process = self._start()
        assert process.stdout
        assert process.stderr
        with process:
            for part, line in zip(self._found, process.stdout, strict=False):
                self._found[part] = json.loads(line)
                # Until the site is audited anew, the last audit stands: no banner that blinks.
                self._show(self._found["content"] or failure or self._found["site"])
            said = process.stderr.read()
        self._examination = None
        if process.returncode and not self._changed.is_set():
            self._show(failure or as_text("The checks broke down", said))

    def _start(self) -> subprocess.Popen[str]:
        program = [sys.executable, "-m", "maslahat.preview.examine"]
        self._examination = subprocess.Popen(  # noqa: S603 -- our own interpreter, no shell
            [*program, str(self._root), str(self._pages.tree)],
            cwd=self._root,
            env=self._pages.environment,
            start_new_session=True,  # Ctrl-C is for us; we end it
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        if self._changed.is_set():  # saved while it was starting
            self._examination.terminate()
        return self._examination

    def _show(self, problems: str) -> None:
        if problems and problems != self._board.state.problems:
            self._say(problems)
        self._board.update(problems=problems)
