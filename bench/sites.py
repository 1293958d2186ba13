"""Built sites to measure: the real one and those of the corpus, each below build/bench."""

import functools
import shutil
import sys
from pathlib import Path

from bench import corpus, cpu
from bench.places import ROOT, WORK
from maslahat import tree_files
from maslahat.audit.files import is_large

FULL_BUILD = (sys.executable, str(ROOT / "bench" / "full_build.py"))
# The step of the same build that makes pages, as maslahat/generator.py starts it.
PAGES_BUILD = (sys.executable, "-m", "mkdocs", "build", "-q", "--clean", "--site-dir", "build/site")


@functools.cache
def real() -> Path:
    """The finished site of the real content, built from a copy."""
    root = WORK / "real"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    for name in corpus.WIRING:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, root / name)
    shutil.copytree(ROOT / "content", root / "content")
    cpu.cost(FULL_BUILD, root)
    return root / "site"


def of_corpus(size: int) -> Path:
    """The finished site of `size` pages a language; built only when this run has not done it."""
    root = corpus.project(size)
    if not (root / "site").is_dir():
        cpu.cost(FULL_BUILD, root)
    return root / "site"


def large_files(site: Path) -> list[str]:
    """What the audit would have refused for its size."""
    sizes = {name: (site / name).stat().st_size for name in sorted(tree_files.names(site))}
    return [f"{name} {size // 1000} KB" for name, size in sizes.items() if is_large(name, size)]
