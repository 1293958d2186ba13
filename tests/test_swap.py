"""Readers have the old folder or the new one, never half of one."""

import pytest
from site_samples import files_of

from maslahat import swap


def folder(path, text):
    path.mkdir()
    (path / "index.html").write_text(text, encoding="utf-8")
    return path


def test_new_folder_takes_the_place_of_the_old_one(tmp_path):
    swap.replace(folder(tmp_path / "new", "новый"), folder(tmp_path / "site", "прежний"))

    assert files_of(tmp_path) == {"site/index.html": "новый".encode()}


def test_first_build_needs_no_old_folder(tmp_path):
    swap.replace(folder(tmp_path / "new", "новый"), tmp_path / "site")

    assert files_of(tmp_path) == {"site/index.html": "новый".encode()}


def test_remains_of_an_interrupted_build_are_removed(tmp_path):
    folder(tmp_path / "site.old", "позапрошлый")
    swap.replace(folder(tmp_path / "new", "новый"), folder(tmp_path / "site", "прежний"))

    assert files_of(tmp_path) == {"site/index.html": "новый".encode()}


def test_failure_half_way_puts_the_old_folder_back(tmp_path):
    old = folder(tmp_path / "site", "прежний")
    with pytest.raises(OSError, match="absent"):
        swap.replace(tmp_path / "absent", old)

    assert files_of(tmp_path) == {"site/index.html": "прежний".encode()}


def test_failure_before_the_first_move_leaves_both_folders(tmp_path):
    (tmp_path / "site.old").write_text("not a folder", encoding="utf-8")
    new, old = folder(tmp_path / "new", "новый"), folder(tmp_path / "site", "прежний")
    with pytest.raises(OSError, match="site"):
        swap.replace(new, old)

    assert (files_of(new), files_of(old)) == (
        {"index.html": "новый".encode()},
        {"index.html": "прежний".encode()},
    )


def test_folder_saved_from_a_power_cut_is_not_lost_to_another_failure(tmp_path):
    folder(tmp_path / "site.old", "прежний")
    with pytest.raises(OSError, match="absent"):
        swap.replace(tmp_path / "absent", tmp_path / "site")

    assert files_of(tmp_path) == {"site/index.html": "прежний".encode()}
