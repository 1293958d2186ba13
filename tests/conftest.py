"""What many tests need: a copy of the project, its built site, a web server and a browser."""

import functools
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, sync_playwright
from projects import copy_project

from maslahat import build

# Chromium as root has no sandbox of its own; it must not look for updates while we count requests.
CHROMIUM = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

# A busy machine is slow, and that is no fault; the same tests give the same result twice.
QUIET = settings(deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("maslahat", QUIET)
settings.load_profile("maslahat")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A fresh copy of the project for one test."""
    return copy_project(tmp_path)


@pytest.fixture(scope="session")
def built_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real project, built once: site/ and dist/ are inside. Not to be changed by a test."""
    root = copy_project(tmp_path_factory.mktemp("проект с пробелом"))
    problems = build.site(root, say=lambda _: None)
    assert problems == []
    return root


NEW_FEE = """periods:
  - value: 4321
    until: 2026-12-31
  - value: 4999
    from: 2027-01-01
"""


@pytest.fixture(scope="session")
def project_with_another_fee(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real project, built after a lawyer changed one fee in one file. Not to be changed."""
    root = copy_project(tmp_path_factory.mktemp("another fee"))
    fee = root / "data/facts/patent-duty.yml"
    text = fee.read_text(encoding="utf-8").replace("check_by: 2026-12-31", "check_by: 2027-03-31")
    fee.write_text(text.replace("periods:\n  - value: 4200\n", NEW_FEE), encoding="utf-8")
    problems = build.site(root, say=lambda _: None)
    assert problems == []
    return root


@pytest.fixture(scope="session")
def built_site(built_project: Path) -> Path:
    return built_project / "site"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=CHROMIUM)
        yield browser
        browser.close()


class _Handler(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing: a test's output is its result."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer a missing page as a static host does: with 404.html."""
        if code != 404:
            return super().send_error(code, message, explain)
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        return None


@pytest.fixture(scope="session")
def http_site(built_site: Path) -> Iterator[str]:
    """The address of the built site on a web server."""
    handler = functools.partial(_Handler, directory=str(built_site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
