"""Makes the pages that changed, in a process of their own, and puts them where they are served."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from maslahat import generator
from maslahat.preview import memory, merge
from maslahat.preview.failure import as_text

_STANDBY = Path(__file__).with_name("standby.py")


@dataclass(frozen=True)
class Made:
    """How a build went: how many files are new, or why there are none, as text for people."""

    changed: int = 0
    failure: str = ""


class Pages:
    """The preview's own tree of pages; `prepare` ahead of `make` saves time and nothing else."""

    def __init__(self, root: Path, tree: Path, site_url: str) -> None:
        self._root = root
        self.tree = tree
        self._folder = tree.parent
        self._written: set[str] = set()
        self._process: subprocess.Popen[str] | None = None
        self.environment = environment(site_url, self._folder)
        shutil.rmtree(self._folder, ignore_errors=True)  # the last run's pages name its address

    def prepare(self) -> subprocess.Popen[str]:
        """Have a process ready for the next `make`."""
        self._process = self._process or self._start()
        return self._process

    def make(self) -> Made:
        """Build what changed; when that fails, the old pages stay."""
        self._folder.mkdir(parents=True, exist_ok=True)  # `make clean` takes it away
        process = self.prepare()
        _, said = process.communicate("build\n")
        self._process = None
        if process.returncode:
            return Made(failure=as_text("The pages were not built", said))
        try:
            return Made(changed=self._accept())
        except OSError as error:  # a full disk, or a build without hooks/preview.py
            return Made(failure=as_text("The new pages could not be put in place", str(error)))

    def close(self) -> None:
        """End the process that waits or builds; may be called from another thread."""
        if process := self._process:
            process.terminate()
            process.wait()

    def _start(self) -> subprocess.Popen[str]:
        name = os.environ.get("MASLAHAT_GENERATOR", generator.DEFAULT)
        # -P: the folder of standby.py is no place to import from.
        program = [sys.executable, "-P", str(_STANDBY), name, "build", "--quiet", "--clean"]
        places = ["--config-file", str(self._root / "mkdocs.yml")]
        places += ["--site-dir", str(self._folder / "stage")]
        return subprocess.Popen(  # noqa: S603 -- our own interpreter, no shell
            [*program, *places],
            cwd=self._root,
            env=self.environment,
            start_new_session=True,  # Ctrl-C is for us; we end it
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )

    def _accept(self) -> int:
        stage = self._folder / "stage"
        (stage / "sitemap.xml.gz").unlink(missing_ok=True)  # its bytes hold the time of the build
        names, different = merge.merge(stage, self.tree)
        gone = self._written - names - memory.accept(self._folder).files
        merge.remove(gone, self.tree)
        self._written = (self._written | names) - gone
        return len(different) + len(gone)


def environment(site_url: str, folder: Path) -> dict[str, str]:
    """What processes of the preview find set."""
    return os.environ | {
        "SITE_URL": site_url,  # 404.html names its style by it
        "MASLAHAT_PREVIEW": str(folder),
        "MASLAHAT_EDITION": "preview",  # a real one would make every page new at every save
        # A compiled file is told from an older one by whole seconds; two saves may be closer.
        "PYTHONDONTWRITEBYTECODE": "1",
    }
