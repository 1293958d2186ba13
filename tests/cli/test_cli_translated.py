"""A translator vouches with one command, and sees with another what there is to do."""

import pytest
import small_project
from click.testing import CliRunner

from maslahat.cli import main

KYRGYZ = "content/ky/patents/pay.md"
RUSSIAN = "content/ru/patents/pay.md"


@pytest.fixture
def project(tmp_path, monkeypatch):
    root = small_project.write(tmp_path)
    monkeypatch.chdir(root)
    return root


def run(*arguments):
    done = CliRunner().invoke(main, [str(one) for one in arguments])
    return done.exit_code, done.output


def test_translation_is_recorded(project):
    code, said = run("translated", KYRGYZ)

    assert (code, said) == (0, f"{KYRGYZ}: записано\n")
    assert "made_from:" in (project / KYRGYZ).read_text(encoding="utf-8")


def test_second_time_says_that_it_is_recorded_already_and_leaves_the_file(project):
    run("translated", KYRGYZ)
    before = (project / KYRGYZ).stat()

    assert run("translated", KYRGYZ) == (0, f"{KYRGYZ}: уже записано\n")
    assert (project / KYRGYZ).stat() == before


@pytest.mark.parametrize("name", ["content/ky", "content/ky/patents"])
def test_folder_stands_for_its_pages(project, name):
    assert run("translated", name) == (0, f"{KYRGYZ}: записано\n")


def test_project_may_be_elsewhere(project, monkeypatch, tmp_path_factory):
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))

    assert run("translated", KYRGYZ, "--root", project) == (0, f"{KYRGYZ}: записано\n")


def test_windows_file_keeps_its_mark_and_its_line_ends(project):
    text = small_project.KYRGYZ.replace("\n", "\r\n").encode("utf-8-sig")
    (project / KYRGYZ).write_bytes(text)
    run("translated", KYRGYZ)
    after = (project / KYRGYZ).read_bytes()

    assert after.startswith(b"\xef\xbb\xbf---\r\n")
    assert after.count(b"\n") == after.count(b"\r\n") > text.count(b"\n")


def test_file_keeps_its_permissions_and_leaves_nothing_beside_it(project):
    (project / KYRGYZ).chmod(0o640)
    run("translated", KYRGYZ)

    assert (project / KYRGYZ).stat().st_mode & 0o777 == 0o640
    assert [file.name for file in (project / KYRGYZ).parent.iterdir()] == ["pay.md"]


def test_one_section_may_be_recorded_alone(project):
    run("translated", KYRGYZ)
    small_project.replace_in(project / RUSSIAN, "Платите сами", "Платите только сами")
    small_project.replace_in(project / RUSSIAN, "документ для работы", "документ на работу")
    run("translated", KYRGYZ, "--section", "pay")

    assert "m-start" in run("diff", KYRGYZ)[1]
    assert "Платите только сами" not in run("diff", KYRGYZ)[1]


def test_unknown_section_gets_a_guess_and_changes_nothing(project):
    code, said = run("translated", KYRGYZ, "--section", "pai")

    assert (code, "Возможно, вы имели в виду «pay»?" in said) == (1, True)
    assert (project / KYRGYZ).read_text(encoding="utf-8") == small_project.KYRGYZ


def test_difference_shows_the_new_russian_sentence_beside_the_translation(project):
    run("translated", KYRGYZ)
    small_project.replace_in(project / RUSSIAN, "Платите сами", "Платите только сами")
    _, said = run("diff", KYRGYZ)

    assert "+ Платите только сами" in said
    assert "Өзүңүз төлөңүз" in said


REFUSED = [
    ("russian", RUSSIAN, "русская страница: она оригинал", "content/ky/patents/pay.md"),
    ("absent", "content/ky/no.md", "Нет файла «content/ky/no.md»", "сверьте путь"),
    ("data", "data/facts/fee.yml", "не страница сайта", "назовите файл перевода"),
    ("orphan", "content/ky/lone.md", "нет русской страницы content/ru/lone.md", "напишите сначала"),
]


@pytest.mark.parametrize("command", ["translated", "diff"])
@pytest.mark.parametrize(("why", "name", "what", "fix"), REFUSED, ids=[why for why, *_ in REFUSED])
def test_refused(project, command, why, name, what, fix):
    (project / "content/ky/lone.md").write_text(small_project.KYRGYZ, encoding="utf-8")
    done = CliRunner().invoke(main, [command, name])

    assert (done.exit_code, done.stdout) == (1, "")
    assert (what in done.stderr, fix in done.stderr) == (True, True)


def test_page_that_cannot_be_read_is_a_message_and_nothing_of_its_folder_is_written(project):
    (project / "content/ky/patents/z.md").write_text("без описания", encoding="utf-8")
    (project / "content/ru/patents/z.md").write_text(small_project.RUSSIAN, encoding="utf-8")
    code, said = run("translated", "content/ky")

    assert (code, "[description-missing]" in said) == (1, True)
    assert (project / KYRGYZ).read_text(encoding="utf-8") == small_project.KYRGYZ
