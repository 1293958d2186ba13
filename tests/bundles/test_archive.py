"""The offline zip opens anywhere, holds what a disk needs, and has the same bytes everywhere."""

import os
import zipfile

import pytest

from maslahat.bundles.archive import write_zip

TREE = {
    "index.html": "<p>Маслахат</p>",
    "ky/a.html": "<p>ө</p>",
    "ky-b.html": "<p>-</p>",
    "404.html": "<p>404</p>",
    "sitemap.xml": "<urlset/>",
    "robots.txt": "User-agent: *",
    "ky/404.html": "<p>a page of ours</p>",
}


def make_tree(root, names):
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(TREE[name], encoding="utf-8")
    return root


@pytest.fixture
def packed(tmp_path):
    tree = make_tree(tmp_path / "site", TREE)
    return write_zip(tree, "maslahat-1", {"READ-ME.txt": "Читай.\nОкуңуз.\n"}, tmp_path / "d/m.zip")


def test_everything_is_in_one_folder_sorted_and_nothing_is_for_servers_only(packed):
    with zipfile.ZipFile(packed) as archive:
        names = archive.namelist()

    # "-" sorts before "/": by whole names, not folder by folder.
    assert names == [
        "maslahat-1/READ-ME.txt",
        "maslahat-1/index.html",
        "maslahat-1/ky-b.html",
        "maslahat-1/ky/404.html",
        "maslahat-1/ky/a.html",
    ]


def test_files_come_out_as_they_went_in(packed, tmp_path):
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(tmp_path / "out")

    assert (tmp_path / "out/maslahat-1/ky/a.html").read_text(encoding="utf-8") == "<p>ө</p>"


def test_zip_is_whole(packed):
    with zipfile.ZipFile(packed) as archive:
        assert archive.testzip() is None


def test_notepad_of_any_windows_can_read_the_note(packed):
    with zipfile.ZipFile(packed) as archive:
        note = archive.read("maslahat-1/READ-ME.txt")

    assert note == b"\xef\xbb\xbf" + "Читай.\r\nОкуңуз.\r\n".encode()


def test_nothing_is_deflated_and_nothing_tells_the_day_or_the_machine(packed):
    with zipfile.ZipFile(packed) as archive:
        entries = archive.infolist()

    said = {
        (one.compress_type, one.date_time, one.create_system, one.external_attr) for one in entries
    }
    # Stored; the oldest day of the format; unix; a file that its owner may write.
    assert said == {(0, (1980, 1, 1, 0, 0, 0), 3, 0o100644 << 16)}


def test_same_tree_gives_the_same_bytes_whenever_and_however_it_was_written(packed, tmp_path):
    again = make_tree(tmp_path / "ещё раз", reversed(TREE))
    os.utime(again / "index.html", (0, 0))
    (again / "ky/a.html").chmod(0o600)
    (again / "ky/empty").mkdir()
    note = {"READ-ME.txt": "Читай.\nОкуңуз.\n"}

    second = write_zip(again, "maslahat-1", note, tmp_path / "2.zip")
    assert second.read_bytes() == packed.read_bytes()


def test_half_written_zip_never_has_the_final_name(tmp_path):
    tree = make_tree(tmp_path / "site", TREE)
    with pytest.raises(UnicodeEncodeError):
        write_zip(tree, "m", {"z.txt": "\ud800"}, tmp_path / "m.zip")

    assert not (tmp_path / "m.zip").exists()


def test_failed_packing_leaves_the_last_zip(packed, tmp_path):
    before = packed.read_bytes()
    (tmp_path / "d/m.part").mkdir()  # nothing can be written where the half goes
    with pytest.raises(OSError, match="part"):
        write_zip(tmp_path / "site", "maslahat-2", {}, packed)

    assert packed.read_bytes() == before
