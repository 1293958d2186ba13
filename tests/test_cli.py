"""The command ends with 0 or 1, and says what to do; nobody is shown a traceback."""

import os
import shutil
import subprocess
import sys

import pytest
from click.testing import CliRunner
from projects import ROOT
from site_samples import files_of

from maslahat import edition, repository
from maslahat.cli import main

EMERGENCY = "content/ru/health/emergency.md"


# The newest day the project knows of: it is good on that day, whatever the clock says.
TODAY = edition.newest_day(repository.load(ROOT)[0]).isoformat()


def run(*arguments):
    return CliRunner().invoke(main, [str(one) for one in arguments], env={"SITE_TODAY": TODAY})


def replace_in(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_check_of_good_content_is_silent(project):
    done = run("check", "--root", project)

    assert (done.exit_code, done.output) == (0, "")


def test_check_of_faulty_content_says_where_and_what_to_do(project):
    break_content(project)
    done = run("check", "--root", project)

    assert (done.exit_code, done.stdout, done.stderr.count("[link-scheme]")) == (1, "", 1)
    assert f"{EMERGENCY}, строка " in done.stderr


def break_content(root):
    replace_in(root / EMERGENCY, "[полис](insurance.md)", "[полис](file:insurance.md)")


def break_template(root):
    replace_in(root / "overrides/main.html", "<h1", '<h1 style="color: red"')


def break_settings(root):
    (root / "mkdocs.yml").write_text("site_name: [Maslahat\n", encoding="utf-8")


def break_search_rules(root):
    (root / "data/search/tg.yml").write_text("fold: {ӣ: и\n", encoding="utf-8")


def lose_the_note(root):
    (root / "data/read-me.txt").unlink()


def block_the_swap(root):
    (root / "site.old").write_text("a file where a folder is moved to", encoding="utf-8")


FAULTS = [
    ("content", break_content, f"{EMERGENCY}, строка ", "[link-scheme]"),
    ("template", break_template, "ru/index.html", "[style-inline]"),
    ("settings", break_settings, "mkdocs.yml\n", "[generator-failed]"),
    ("search rules", break_search_rules, "data/search/tg.yml\n", "[search-rules-unfit]"),
    ("note of the zip", lose_the_note, "data/read-me.txt\n", "[disk-refused]"),
    ("disk", block_the_swap, "site\n", "[disk-refused]"),
]


@pytest.mark.parametrize(
    ("what", "fault", "place", "code"), FAULTS, ids=[fault[0] for fault in FAULTS]
)
def test_site_with_a_fault_is_not_built_and_the_last_one_stays(project, what, fault, place, code):
    for name in ("site/index.html", "dist/maslahat-2026-01-01-00001.zip"):
        (project / name).parent.mkdir()
        (project / name).write_bytes(b"the last edition")
    before = files_of(project / "site") | files_of(project / "dist")
    fault(project)

    done = run("site", "--root", project)

    assert isinstance(done.exception, SystemExit)  # anything else would be a traceback
    assert (done.exit_code, place in done.stderr, code in done.stderr) == (1, True, True)
    assert files_of(project / "site") | files_of(project / "dist") == before


def test_broken_settings_are_one_message(project):
    break_settings(project)

    assert run("site", "--root", project).stderr.count("Why it matters") == 1


def test_audit_of_a_good_tree_is_silent(built_project):
    done = run("audit", built_project / "site", "--root", built_project)

    assert (done.exit_code, done.output) == (0, "")


def test_audit_finds_a_planted_fault(built_project, tmp_path):
    tree = shutil.copytree(built_project / "site", tmp_path / "site")
    replace_in(tree / "tg/health/emergency.html", 'href="tel:103"', 'href="javascript:103"')
    done = run("audit", tree, "--root", built_project)

    assert (done.exit_code, "tg/health/emergency.html, line " in done.stderr) == (1, True)


def test_audit_away_from_the_project_asks_for_it(built_project, tmp_path):
    done = run("audit", built_project / "site", "--root", tmp_path)

    assert (done.exit_code, done.stderr.splitlines()[0]) == (1, "data/languages.yml")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chekc"], "No such command 'chekc'"),
        (["audit"], "Missing argument 'TREE'"),
        (["audit", "/nowhere"], "'/nowhere' does not exist"),
        (["check", "--rot", "."], "No such option"),
        (["serve", "--port", "0"], "'--port'"),
    ],
    ids=" ".join,
)
def test_mistyped_command_gets_a_hint(arguments, said):
    done = run(*arguments)

    # 2 is what shells and click call a wrong use; 1 would look like a fault of the content.
    assert (done.exit_code, said in done.stderr) == (2, True)


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_explains_itself(command):
    done = run(command, "--help")

    assert (done.exit_code, "Usage:" in done.stdout) == (0, True)


def test_python_runs_the_command_by_the_name_of_the_package(project):
    break_content(project)
    command = [sys.executable, "-m", "maslahat", "check"]
    environment = os.environ | {"SITE_TODAY": TODAY}
    done = subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, check=False
    )

    assert (done.returncode, "[link-scheme]" in done.stderr) == (1, True)
