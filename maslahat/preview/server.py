"""Serves the preview's tree on this computer only. Knows HTTP, not how pages are made."""

import json
import mimetypes
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from maslahat.preview import dress
from maslahat.preview.board import Board

HOST = "127.0.0.1"  # the preview relaxes the content policy, so nobody else may reach it
USUAL_PORTS = range(8000, 8020)
POLL_SECONDS = 20.0  # an idle request is renewed before anything on the way gives it up
OWN = "/-preview/"  # no content folder begins with "-"
_OWN_FILES = Path(__file__).parent / "browser"
_TEXT = ("text/", "application/json", "application/xml", "image/svg")


class Server(ThreadingHTTPServer):
    """Has a tree of its own for each port, so that two previews of one project do not meet."""

    def __init__(self, previews: Path, board: Board, port: int) -> None:
        super().__init__((HOST, port), _Handler)
        self.board = board
        self.tree = (previews / str(self.server_port) / "site").resolve()

    @property
    def address(self) -> str:
        """Where a browser finds the chooser."""
        return f"http://{HOST}:{self.server_port}/"


def listen(previews: Path, board: Board, port: int | None) -> Server:
    """A server at `port`, or at the first usual one that is free; OSError when there is none."""
    ports = USUAL_PORTS if port is None else (port,)
    for number in ports[:-1]:
        with suppress(OSError):
            return Server(previews, board, number)
    return Server(previews, board, ports[-1])


def find(tree: Path, url_path: str) -> Path | None:
    """The file of the tree that an address means; None when it leaves the tree or is not there."""
    try:
        file = (tree / unquote(url_path).lstrip("/")).resolve()
        if file.is_dir() and url_path.endswith("/"):
            file = (file / "index.html").resolve()
        return file if file.is_relative_to(tree) and file.is_file() else None
    except (OSError, ValueError):  # a name that no file can have
        return None


def content_type(file: Path) -> str:
    """As a static host would say; every text of ours is UTF-8."""
    name = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return f"{name}; charset=utf-8" if name.startswith(_TEXT) else name


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # keeps connections: a page is several requests
    server: Server

    def do_GET(self) -> None:
        with suppress(ConnectionError):  # the reader left; nobody is waiting for the rest
            url = urlsplit(self.path)
            if url.path == f"{OWN}state":
                self._send_state(parse_qs(url.query))
            elif url.path.startswith(OWN):
                self._send_file(find(_OWN_FILES, url.path.removeprefix(OWN)))
            else:
                self._send_file(find(self.server.tree, url.path))

    def do_HEAD(self) -> None:
        self.do_GET()

    def log_message(self, *_: object) -> None:
        """Say nothing: the terminal is for builds."""

    def _send_state(self, query: dict[str, list[str]]) -> None:
        seen = query.get("seen", [""])[0]
        state = self.server.board.wait(int(seen) if seen.isdecimal() else -1, POLL_SECONDS)
        body = json.dumps(asdict(state), ensure_ascii=False).encode()
        self._send(HTTPStatus.OK, "application/json; charset=utf-8", body)

    def _send_file(self, file: Path | None) -> None:
        # Asked before the file is read: a page may be newer than the build it names, never older.
        build = self.server.board.state.build
        status = HTTPStatus.OK if file else HTTPStatus.NOT_FOUND
        try:
            body = (file or self.server.tree / "404.html").read_bytes()
        except OSError:  # before the first build there is no 404.html
            file, body = None, dress.WAITING
        kind = content_type(file) if file else "text/html; charset=utf-8"
        if kind.startswith("text/html"):
            body = dress.for_preview(body, build)
        self._send(status, kind, body)

    def _send(self, status: HTTPStatus, kind: str, body: bytes) -> None:
        self.send_response(status)
        for name, value in _headers(kind, body):
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


def _headers(kind: str, body: bytes) -> Iterator[tuple[str, str]]:
    yield "Content-Type", kind
    yield "Content-Length", str(len(body))
    yield "Cache-Control", "no-store"  # a saved style must be seen at once
    yield "X-Content-Type-Options", "nosniff"
