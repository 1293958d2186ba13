"""Tells when something that the site is made of was saved. Knows files, not what they mean."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath

FOLDERS = ("content", "data", "overrides", "hooks", "maslahat")
FILE = "mkdocs.yml"
# Reading a file is an event too, and a build reads them all: only these mean a change.
CHANGES = frozenset(("created", "deleted", "modified", "moved"))
# Editors' locks, swap and back-up files: vim writes 4913 to try whether it may.
_PASSING = re.compile(r"\..*|.*(~|\.sw[a-z]|\.tmp|\.bak|\.pyc|___)|#.*#|4913|__pycache__")


@contextmanager
def watching(root: Path, changed: Callable[[], None]) -> Iterator[None]:
    """Call `changed` after every change below `root` that counts, in a thread of its own."""
    from watchdog.events import FileSystemEvent, FileSystemEventHandler
    from watchdog.observers import Observer

    class Handler(FileSystemEventHandler):
        def on_any_event(self, event: FileSystemEvent) -> None:
            # A folder is "modified" whenever a file in it is: that file has its own event.
            if event.event_type in CHANGES and not (
                event.is_directory and event.event_type == "modified"
            ):
                places = filter(None, (event.src_path, event.dest_path))
                if any(counts(root, str(place)) for place in places):
                    changed()

    observer = Observer()
    observer.schedule(Handler(), str(root))  # for mkdocs.yml: editors replace a file, not fill it
    for folder in filter(Path.is_dir, (root / name for name in FOLDERS)):
        observer.schedule(Handler(), str(folder), recursive=True)
    observer.start()
    try:
        yield
    finally:
        observer.stop()
        observer.join()


def counts(root: Path, place: str) -> bool:
    """Whether a change of this file or folder can change the site."""
    parts = PurePath(place).relative_to(root).parts
    if any(_PASSING.fullmatch(part) for part in parts):
        return False
    return parts[:1] in {(folder,) for folder in FOLDERS} or parts == (FILE,)
