"""A tiny project with a copy of the core, and the real preview of it."""

import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
import recording
from tiny_project import PAGES, Preview, page_text, start

from maslahat.model.fact import EMERGENCY

# What every page shows; of the rest a check would say that no page uses it.
KEPT = {
    "facts": set(EMERGENCY),
    "contacts": {"police", "health-ministry"},
}
ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with a handful of pages, and a core that a test may change."""
    root = tmp_path_factory.mktemp("малый проект")
    for name in ("data", "hooks", "overrides", "maslahat"):
        shutil.copytree(ROOT / name, root / name)
    shutil.copy(ROOT / "mkdocs.yml", root)
    for name in PAGES:
        (root / "content" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "content" / name).write_text(page_text(name), encoding="utf-8")
    recording.record(root)
    for kind, kept in KEPT.items():
        for file in (root / "data" / kind).glob("*.yml"):
            if file.stem not in kept:
                file.unlink()
    return root


@pytest.fixture(scope="module")
def preview(tiny: Path) -> Iterator[Preview]:
    """The preview of the tiny project; it runs as long as the tests of one file."""
    process = start(tiny)
    first_line = process.stdout.readline()
    yield Preview(tiny, first_line.split()[2], process)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=30)
