"""`maslahat status` prints the work that is left and writes it for editors, outside the site."""

import small_project
from click.testing import CliRunner

from maslahat.cli import main


def run(root):
    command = ["status", "--root", str(root)]
    return CliRunner().invoke(main, command, env={"SITE_TODAY": "2027-02-15"})


def test_matrix_is_printed(tmp_path):
    done = run(small_project.write(tmp_path))

    assert (done.exit_code, "patents/pay.md  черновик" in done.stdout) == (0, True)


def test_day_is_the_one_asked_for(tmp_path):
    assert "проверить до 31.03.2027" in run(small_project.write(tmp_path)).stdout


def test_page_for_editors_stands_beside_the_copies_and_not_in_the_site(tmp_path):
    run(small_project.write(tmp_path))

    assert (tmp_path / "dist/status.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert not (tmp_path / "site").exists()


def test_second_run_replaces_the_page_and_leaves_nothing_beside_it(tmp_path):
    root = small_project.write(tmp_path)
    run(root)
    run(root)

    assert [file.name for file in (root / "dist").iterdir()] == ["status.html"]
