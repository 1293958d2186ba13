"""The built tree as one zip with one folder inside; the same tree gives the same bytes anywhere."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

from maslahat import tree_files

# Only a web server uses these: docs/decisions/0003-equal-languages.md
HTTP_ONLY = frozenset({"404.html", "sitemap.xml", "robots.txt"})
EPOCH = (1980, 1, 1, 0, 0, 0)  # the oldest time a zip can hold; a real one would change the bytes
UNIX = 3  # the archiver's system; Python writes 0 on Windows
FILE_MODE = 0o100644 << 16


def write_zip(tree: Path, folder: str, extra: Mapping[str, str], out: Path) -> Path:
    """Write `out` with everything below `tree` and the `extra` files, inside one `folder`.

    Stored, not deflated: deflate differs between versions of zlib, so the promise of identical
    bytes would end at the machine's edge (docs/decisions/0013-stored-zip.md).
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    half = out.with_suffix(".part")
    with zipfile.ZipFile(half, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted({*tree_files.names(tree), *extra} - HTTP_ONLY):
            note = extra.get(name)
            content = (tree / name).read_bytes() if note is None else _as_notepad_wants(note)
            archive.writestr(_entry(f"{folder}/{name}"), content)
    half.replace(out)
    return out


def _as_notepad_wants(text: str) -> bytes:
    """The Notepad of Windows 7 needs the mark to see UTF-8, and CR LF to see lines."""
    return ("\ufeff" + text.replace("\n", "\r\n")).encode()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.create_system = UNIX
    entry.external_attr = FILE_MODE
    return entry
