"""Tells when something that the site is made of was saved. Knows files, not what they mean."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath

FOLDERS = ("content", "data", "overrides", "hooks", "maslahat")
FILE = "mkdocs.yml"
# Editors' locks, swap and back-up files: vim writes 4913 to try whether it may.
_PASSING = re.compile(r"\..*|.*(~|\.sw[a-z]|\.tmp|\.bak|\.pyc|___)|#.*#|4913|__pycache__")


@contextmanager
def watching(root: Path, changed: Callable[[], None]) -> Iterator[None]:
    """Call `changed` after every change below `root` that counts, in a thread of its own."""
    from watchdog import events
    from watchdog.observers import Observer

    class Handler(events.FileSystemEventHandler):
        def on_any_event(self, event: events.FileSystemEvent) -> None:
            places = filter(None, (event.src_path, event.dest_path))
            if any(counts(root, str(place)) for place in places):
                changed()

    # Reading is an event too, and a build reads a thousand files: the system shall not tell.
    kinds = [events.FileModifiedEvent, events.FileCreatedEvent, events.FileDeletedEvent]
    kinds += [events.FileMovedEvent, events.DirDeletedEvent, events.DirMovedEvent]
    observer = Observer()
    # The root for mkdocs.yml alone: editors replace a file, and a watched one would be lost.
    observer.schedule(Handler(), str(root), event_filter=kinds)
    for folder in filter(Path.is_dir, (root / name for name in FOLDERS)):
        observer.schedule(Handler(), str(folder), recursive=True, event_filter=kinds)
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
