"""A web server as cheap hosting has it: gzip level 6, connections kept; it counts what it sends."""

import functools
import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import unquote, urlsplit

GZIP_LEVEL = 6


class Counter(ThreadingHTTPServer):
    """`sent` holds the path and the size of each body, in the order of the answers."""

    daemon_threads = True

    def __init__(self, site: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.site = site
        self.sent: list[tuple[str, int]] = []
        self.address = f"http://127.0.0.1:{self.server_port}"


@contextmanager
def serve(site: Path) -> Iterator[Counter]:
    with Counter(site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else each answer waits 40 ms for the browser's receipt
    server: Counter

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        file = self.server.site / (path.lstrip("/") or "index.html")
        if not file.is_file():
            return self._answer(404, "text/plain", b"")
        body = _squeezed(file, file.stat().st_mtime_ns)
        self.server.sent.append((path, len(body)))
        kind = guess_type(file)[0] or "application/octet-stream"
        return self._answer(200, f"{kind}; charset=utf-8", body)

    def _answer(self, code: int, kind: str, body: bytes) -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if body:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing: the table is the output."""


@functools.cache
def _squeezed(file: Path, _changed: int) -> bytes:
    return gzip.compress(file.read_bytes(), GZIP_LEVEL, mtime=0)
