"""Do the files say only what is meant for readers, in an encoding all can read?"""

import re
from collections.abc import Iterator
from pathlib import Path

from maslahat.audit.rule import Rule
from maslahat.audit.tree import Tree
from maslahat.model.problem import Problem

TEXT_TYPES = (".html", ".css", ".js", ".json", ".svg", ".xml", ".txt")
# Not "material": it is a word of Uzbek and English prose.
GENERATORS = (b"mkdocs", b"__md_", b"data-md-", b'name="generator"')
# A regular expression over every page would take longer than all other checks together.
_HOME_HINTS = (b"/home/", b"/Users/", b"/root/", b":\\Users\\")
_HOME = re.compile(rb"(?<![\w.])/(?:home|Users|root)/\w+|\b[A-Z]:\\Users\\")

MACHINE = Rule(
    "machine-path",
    "The file holds “{found}”, a path of the machine it was built on.",
    "It leads nowhere for the reader and gives away who made the copy.",
    "Find what prints the path, and print a relative one.",
)
GENERATOR = Rule(
    "generator-trace",
    "The file holds “{found}”, a trace of the generator.",
    "Readers download what says nothing to them, and the same guides built otherwise differ.",
    "Remove the trace from the template or drop the file.",
)
NOT_UTF8 = Rule(
    "encoding-wrong",
    "The file is not UTF-8 at byte {offset}.",
    "Letters of Kyrgyz, Tajik and Uzbek turn into question marks.",
    "Write the file as UTF-8.",
)
RULES = (MACHINE, GENERATOR, NOT_UTF8)


def find(tree: Tree) -> Iterator[Problem]:
    folder = _build_folder(tree.site_dir)
    for file in tree.files:
        if file.endswith(TEXT_TYPES):
            yield from _judge(file, tree.read_bytes(file), folder)


def _build_folder(site_dir: Path) -> bytes:
    """The start of every path below the checkout, unless so short that a text may hold it."""
    here = site_dir.resolve()
    above = here.parent
    return str(above if len(above.parts) > 2 else here).encode()


def _judge(file: str, data: bytes, folder: bytes) -> Iterator[Problem]:
    lowered = data.lower()
    for trace in GENERATORS:
        if (at := lowered.find(trace)) >= 0:
            yield GENERATOR.at(file, _line(data, at), found=trace.decode())
    if (found := _machine_path(data, folder)) is not None:
        at, path = found
        yield MACHINE.at(file, _line(data, at), found=path.decode("utf-8", "replace"))
    try:
        data.decode()
    except UnicodeDecodeError as problem:
        yield NOT_UTF8.at(file, _line(data, problem.start), offset=problem.start)


def _machine_path(data: bytes, folder: bytes) -> tuple[int, bytes] | None:
    if (at := data.find(folder)) >= 0:
        return at, folder
    home = _HOME.search(data) if any(hint in data for hint in _HOME_HINTS) else None
    return (home.start(), home.group()) if home else None


def _line(data: bytes, offset: int) -> int:
    return data.count(b"\n", 0, offset) + 1
