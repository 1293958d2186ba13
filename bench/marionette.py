"""Firefox's own remote control: numbered JSON messages on a socket, each after its length.

The protocol is in Firefox's source, remote/doc/marionette/Protocol.md. Needs no driver program.
"""

import json
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PATH = "/usr/bin/firefox-esr"
START_S = 60  # the first start of a new profile on a slow machine
PREFERENCES = {
    "marionette.port": 0,  # any free one; Firefox writes it into the profile
    "browser.startup.page": 0,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "app.update.enabled": False,
    "network.captive-portal-service.enabled": False,
}
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # W3C WebDriver's name for a reference


class RefusedError(Exception):
    """Firefox did not do what was asked; the message is its own."""


class Firefox:
    """One session: open, find, click, type, read."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=START_S)
        self._stream = self._socket.makefile("rb")
        self._number = 0
        self._read()  # its greeting
        self.ask("WebDriver:NewSession", strictFileInteractability=True)
        self.ask("WebDriver:SetTimeouts", implicit=10_000)

    def ask(self, command: str, **given: Any) -> Any:
        self._number += 1
        text = json.dumps([0, self._number, command, given]).encode()
        self._socket.sendall(str(len(text)).encode() + b":" + text)
        _, _, error, result = self._read()
        if error:
            raise RefusedError(f"{command} {given}: {error['message']}")
        return result

    def find(self, selector: str) -> str:
        """Waits for the element; the reference to it."""
        found = self.ask("WebDriver:FindElement", using="css selector", value=selector)
        return found["value"][ELEMENT]

    def click(self, selector: str) -> None:
        self.ask("WebDriver:ElementClick", id=self.find(selector))

    def type(self, selector: str, text: str) -> None:
        self.ask("WebDriver:ElementSendKeys", id=self.find(selector), text=text)

    def run(self, script: str) -> Any:
        return self.ask("WebDriver:ExecuteScript", script=script, args=[])["value"]

    def console_errors(self) -> list[str]:
        """What the browser console holds about pages from a disk, errors only."""
        self.ask("Marionette:SetContext", value="chrome")
        script = """return Services.console.getMessageArray()
          .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & 1))
          .filter((one) => one.sourceName.startsWith("file:"))
          .map((one) => one.errorMessage);"""
        return self.run(script)

    def _read(self) -> Any:
        length = b""
        while not length.endswith(b":"):
            length += self._stream.read(1)
        return json.loads(self._stream.read(int(length[:-1])))


@contextmanager
def launch(profile: Path) -> Iterator[Firefox]:
    """A Firefox without a window and with a new profile; ended by its own process id."""
    lines = [f'user_pref("{key}", {json.dumps(value)});\n' for key, value in PREFERENCES.items()]
    (profile / "user.js").write_text("".join(lines), encoding="utf-8")
    options = ["--headless", "--marionette", "--remote-allow-system-access", "--no-remote"]
    command = [PATH, *options, "--profile", profile]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(command, **quiet)
    try:
        yield Firefox(_port(profile))
    finally:
        process.terminate()
        process.wait()


def _port(profile: Path) -> int:
    """The port, once Firefox has written it down."""
    file = profile / "MarionetteActivePort"
    for _ in range(START_S * 10):
        if file.exists() and (text := file.read_text()):
            return int(text)
        time.sleep(0.1)
    raise RefusedError(f"Firefox did not start within {START_S} s")
