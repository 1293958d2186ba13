"""Pages and data that mark their own mistakes: `⟸ code` at the end of a line.

Adding a case is adding a folder below tests/checks/cases/; it is laid over tests/checks/good/.
So is a folder below tests/checks/near/: what looks like a mistake there is none.
A translation in it says `made_from: now`, as if `maslahat translated` had just been run.
"""

import re
import shutil
from datetime import date
from pathlib import Path

import codes
import pytest
import recording

from maslahat import build, edition, report
from maslahat.model import Problem

TODAY = date(2026, 11, 21)
HERE = Path(__file__).parent
GOOD = HERE / "checks" / "good"
CASES = sorted((HERE / "checks" / "cases").iterdir())
NEAR = sorted((HERE / "checks" / "near").iterdir())
MARK = re.compile(r"⟸ ([a-z0-9-]+)")
MARKS = re.compile(r"(?:[ \t]*⟸ [a-z0-9-]+)+$", re.MULTILINE)
# Problems that have no line to carry a mark have a test of their own below.
UNMARKED = {"file-not-utf8", "file-unreadable", "ui-missing", "ui-extra"}
# Waivers are applied after the checks; tests/test_waivers.py shows these.
OF_WAIVERS = {"waiver-expired", "waiver-far", "waiver-refused", "waiver-unused"}


def good_project(root: Path) -> Path:
    """A small project without a single problem."""
    shutil.copytree(GOOD, root, dirs_exist_ok=True)
    for name in ("languages.yml", "ui", "search"):
        source = HERE.parent / "data" / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, root / "data" / name)
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
        (root / name).write_text(MARKS.sub("", text), encoding="utf-8")
    return expected


def problems_of(root: Path) -> list[Problem]:
    recording.record(root)
    return build.read(root, TODAY)[1]


def found(root: Path) -> set[tuple[str, int, str]]:
    return {(problem.path, problem.line, problem.code) for problem in problems_of(root)}


def test_good_project_has_no_problems(tmp_path):
    assert found(good_project(tmp_path)) == set()


@pytest.mark.parametrize(
    ("why", "day"),
    [
        ("an old day, on which nothing had been written yet", date(2025, 1, 1)),
        ("a day between two fees", date(2026, 12, 31)),
        ("a day on which every check is long due", date(2030, 1, 1)),
    ],
)
def test_good_project_can_be_built_for_any_day(why, day, tmp_path):
    root = good_project(tmp_path)
    recording.record(root)

    assert build.read(root, day)[1] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case_has_exactly_the_problems_it_marks(case, tmp_path):
    root = good_project(tmp_path)
    expected = lay_over(case, root)

    assert expected
    assert found(root) == expected


@pytest.mark.parametrize("near", NEAR, ids=lambda near: near.name)
def test_near_miss_stays_silent(near, tmp_path):
    root = good_project(tmp_path)
    lay_over(near, root)

    assert [(one.path, one.line, one.what) for one in problems_of(root)] == []


def test_every_code_in_the_core_is_shown_by_a_case():
    shown = {
        code
        for file in (HERE / "checks" / "cases").rglob("*.*")
        for code in MARK.findall(file.read_text(encoding="utf-8"))
    }

    assert codes.russian() - shown - UNMARKED - OF_WAIVERS == set()


def test_signature_under_the_present_edition_is_accepted(tmp_path):
    root = good_project(tmp_path)
    site, _ = build.read(root, TODAY)
    page = site.pages["ru", "labour/index.md"]
    review = f"review: {{by: lawyer, on: {TODAY}, against: {edition.of_page(page, page, site)}}}\n"
    file = root / page.file
    file.write_text(file.read_text("utf-8").replace("order: 30\n", f"order: 30\n{review}"), "utf-8")

    assert found(root) == set()


def test_file_in_another_encoding_is_named_with_its_line(tmp_path):
    root = good_project(tmp_path)
    page = root / "content/ru/labour/index.md"
    page.write_bytes(page.read_bytes() + "Ещё строка".encode("cp1251"))

    assert found(root) == {("content/ru/labour/index.md", 9, "file-not-utf8")}


def test_fact_in_another_encoding_is_named_once_and_not_again_for_its_calls(tmp_path):
    root = good_project(tmp_path)
    file = root / "data/facts/coefficient.yml"
    file.write_bytes(file.read_text("utf-8").encode("cp1251"))

    assert found(root) == {("data/facts/coefficient.yml", 1, "file-not-utf8")}


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

    assert report.as_text(problems_of(root)[:1]) == (
        "content/ru/labour/wages.md, строка 3\n"
        "  Неизвестное поле «sumary». Возможно, вы имели в виду «summary»?  [key-unknown]\n"
        "  Почему важно: поле с опечаткой не действует: дата или источник молча пропадают.\n"
        "  Что сделать: исправьте имя поля или удалите его; "
        "все поля описаны в docs/content-guide.md.\n"
    )
