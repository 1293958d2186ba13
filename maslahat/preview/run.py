"""Puts the parts of the preview together and runs them until Ctrl-C."""

import signal
import threading
from collections.abc import Callable
from pathlib import Path

from maslahat.preview.board import Board
from maslahat.preview.pages import Pages
from maslahat.preview.rebuild import Rebuilder
from maslahat.preview.server import Server, listen
from maslahat.preview.watcher import watching

Say = Callable[[str], object]


class ServeError(Exception):
    """The preview cannot start; the message says what to do."""


def serve(root: Path, port: int | None, say: Say) -> None:
    """Serve the project below `root` until Ctrl-C; without `port`, at the first free one."""
    if not (root / "mkdocs.yml").is_file():
        raise ServeError(f"{root} has no mkdocs.yml; name the project's folder with --root")
    board = Board()
    server = _server(root, board, port)
    rebuilder = Rebuilder(Pages(root, server.tree, server.address), root, board, say)
    worker = threading.Thread(target=rebuilder.run, daemon=True)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # `kill` ends it as Ctrl-C does
    try:
        with server, watching(root, rebuilder.change):
            say(f"preview at {server.address} (Ctrl-C ends it)")
            worker.start()
            server.serve_forever()
    except KeyboardInterrupt:
        rebuilder.stop()
        say("preview ended")
    except ImportError as missing:
        raise ServeError(f"{missing.name} is not installed; start with `make serve`") from missing
    except OSError as error:
        advice = "let it watch more: sudo sysctl fs.inotify.max_user_watches=524288"
        raise ServeError(f"the system refuses to watch {root} ({error}); {advice}") from error


def _server(root: Path, board: Board, port: int | None) -> Server:
    try:
        return listen(root / "build" / "preview", board, port)
    except OSError as error:
        place = f"port {port}" if port else "every usual port"
        reason = f"{place} is taken or forbidden ({error.strerror})"
        raise ServeError(f"{reason}; choose another with --port") from error
