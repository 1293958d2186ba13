"""Pages and data that mark their own mistakes: `⟸ code` at the end of a line.

Adding a case is adding a folder below tests/checks/cases/; it is laid over tests/checks/good/.
"""

import re
import shutil
from pathlib import Path

import pytest

from maslahat import build, report

HERE = Path(__file__).parent
GOOD = HERE / "checks" / "good"
CASES = sorted((HERE / "checks" / "cases").iterdir())
MARK = re.compile(r"[ \t]*⟸ ([a-z0-9-]+)$", re.MULTILINE)
# Problems that have no line to carry a mark have a test of their own below.
UNMARKED = {"file-not-utf8", "file-unreadable", "ui-missing", "ui-extra"}


def good_project(root: Path) -> Path:
    """A small project without a single problem."""
    shutil.copytree(GOOD, root, dirs_exist_ok=True)
    shutil.copytree(HERE.parent / "data", root / "data")
    for lang in ("tg", "uz"):
        (root / "content" / lang).mkdir()
    return root


def lay_over(case: Path, root: Path) -> set[tuple[str, int, str]]:
    """Copy a case without its marks; the marks say which problems are expected where."""
    expected = set()
    for file in (path for path in case.rglob("*") if path.is_file()):
        text = file.read_text(encoding="utf-8")
        name = file.relative_to(case).as_posix()
        for number, line in enumerate(text.split("\n"), 1):
            expected |= {(name, number, code) for code in MARK.findall(line)}
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(MARK.sub("", text), encoding="utf-8")
    return expected


def found(root: Path) -> set[tuple[str, int, str]]:
    _, problems = build.read(root)
    return {(problem.path, problem.line, problem.code) for problem in problems}


def test_good_project_has_no_problems(tmp_path):
    assert found(good_project(tmp_path)) == set()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case_has_exactly_the_problems_it_marks(case, tmp_path):
    root = good_project(tmp_path)
    expected = lay_over(case, root)

    assert expected
    assert found(root) == expected


def test_every_code_in_the_core_is_shown_by_a_case():
    source = "\n".join(
        path.read_text(encoding="utf-8")
        for part in ("checks/*.py", "reading.py", "content.py", "data.py")
        for path in (HERE.parent / "maslahat").glob(part)
    )
    declared = set(re.findall(r'^ +"([a-z]+(?:-[a-z0-9]+)+)",$', source, re.MULTILINE))
    shown = {
        code
        for file in (HERE / "checks" / "cases").rglob("*.*")
        for code in MARK.findall(file.read_text(encoding="utf-8"))
    }

    assert declared - shown - UNMARKED == set()


def test_file_in_another_encoding_is_named_with_its_line(tmp_path):
    root = good_project(tmp_path)
    page = root / "content/ru/labour/index.md"
    page.write_bytes(page.read_bytes() + "Ещё строка".encode("cp1251"))

    assert found(root) == {("content/ru/labour/index.md", 9, "file-not-utf8")}


def test_file_that_cannot_be_read_is_named(tmp_path):
    root = good_project(tmp_path)
    page = root / "content/ru/labour/index.md"
    page.unlink()
    page.symlink_to(root / "nowhere.md")  # root reads files whatever their permissions say

    assert found(root) == {("content/ru/labour/index.md", 0, "file-unreadable")}


def test_missing_and_extra_interface_word_are_named(tmp_path):
    root = good_project(tmp_path)
    words = root / "data/ui/ky.yml"
    text = words.read_text(encoding="utf-8").replace("draft:", "drafft:")
    words.write_text(text, encoding="utf-8")

    assert found(root) == {("data/ui/ky.yml", 0, "ui-missing"), ("data/ui/ky.yml", 0, "ui-extra")}


def test_message_has_place_fact_reason_and_remedy(tmp_path):
    root = good_project(tmp_path)
    lay_over(HERE / "checks/cases/unknown-key", root)
    _, problems = build.read(root)

    assert report.as_text(problems[:1]) == (
        "content/ru/labour/wages.md, строка 3\n"
        "  Неизвестное поле «sumary». Возможно, вы имели в виду «summary»?  [key-unknown]\n"
        "  Почему важно: поле с опечаткой не действует: дата или источник молча пропадают.\n"
        "  Что сделать: исправьте имя поля или удалите его; "
        "все поля описаны в docs/content-guide.md.\n"
    )
