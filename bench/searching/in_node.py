"""lunr, lunr-languages, MiniSearch and Fuse.js: engines that run in node as in a browser."""

import json
import os
import subprocess
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bench import npm, squeeze
from bench.searching.engine import Answer, Answers, Tasks

SCRIPT = Path(__file__).parent / "engines.js"
ENGINES = {
    "lunr": ("lunr",),
    "lunr-languages ru": ("lunr", "lunr-languages"),
    "MiniSearch": ("minisearch",),
    "MiniSearch prefix, fuzzy .2": ("minisearch",),
    "Fuse.js .3": ("fuse.js",),
}


def answer(engine: str, tasks: Tasks) -> Answers:
    """Raises npm.UnavailableError."""
    folders = [npm.install(name) for name in ENGINES[engine]]
    languages = {
        lang: {"documents": [asdict(one) for one in task.passages], "queries": task.queries}
        for lang, task in tasks.items()
    }
    done = subprocess.run(
        ["node", SCRIPT],
        input=json.dumps({"languages": languages, "engines": [engine]}),
        env={**os.environ, "NODE_PATH": str(folders[0].parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise npm.UnavailableError(f"{engine} did not run: {done.stderr.strip()[-200:]}")
    return {lang: _answer(one) for lang, one in json.loads(done.stdout)[engine].items()}


def _answer(one: dict[str, Any]) -> Answer:
    index = one["index"].encode()
    return Answer(one["found"], len(index), squeeze.gzip_bytes(index))
