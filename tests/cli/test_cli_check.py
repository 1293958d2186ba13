"""`maslahat check` says what is wrong today, to people, to GitHub and to other programs."""

import json

import pytest
import small_project
from click.testing import CliRunner

from maslahat.cli import main

WAGES = "content/ru/patents/pay.md"


@pytest.fixture
def faulty(tmp_path):
    root = small_project.write(tmp_path)
    small_project.replace_in(root / WAGES, "summary:", "sumary:")
    return root


@pytest.fixture
def good(tmp_path):
    root = small_project.write(tmp_path)
    (root / "content/ky/patents/pay.md").unlink()  # nobody has recorded it
    topic = "---\ntitle: Патенты\nsummary: Всё о патенте.\nwritten: 2026-11-21\n---\n\nВсё.\n"
    (root / "content/ru/patents/index.md").write_text(topic, encoding="utf-8")
    return root


def run(*arguments, today="2026-11-21"):
    return CliRunner().invoke(main, [str(one) for one in arguments], env={"SITE_TODAY": today})


def test_text_ends_with_how_many_problems_in_how_many_files(faulty):
    done = run("check", "--root", faulty)

    assert done.exit_code == 1
    assert done.stderr.splitlines()[-1].startswith("Проблем: ")


def test_russian_is_what_nobody_asked_for(faulty):
    assert (
        f"{WAGES}, строка 3\n  Неизвестное поле «sumary»." in run("check", "--root", faulty).stderr
    )


def test_english_is_there_for_who_asks(faulty):
    said = run("check", "--root", faulty, "--lang", "en").stderr

    assert f"{WAGES}, line 3\n  Unknown field (“sumary”, “summary”).  [key-unknown]" in said
    assert said.splitlines()[-1].startswith("Problems: ")


def test_json_alone_stands_on_the_output(faulty):
    done = run("check", "--root", faulty, "--format", "json")
    codes = {one["code"] for one in json.loads(done.stdout)}

    assert (done.exit_code, "key-unknown" in codes) == (1, True)


def test_json_can_be_english(faulty):
    found = json.loads(run("check", "--root", faulty, "--format", "json", "--lang", "en").stdout)

    assert {one["lang"] for one in found} == {"en"}


def test_github_alone_stands_on_the_output(faulty):
    done = run("check", "--root", faulty, "--format", "github")

    assert done.exit_code == 1
    assert all(line.startswith("::error file=") for line in done.stdout.splitlines())
    assert f"::error file={WAGES},line=3,title=key-unknown::" in done.stdout


@pytest.mark.parametrize("day", ["31.12.2026", "2026-13-01", "завтра"])
def test_day_that_is_none_is_called_so(faulty, day):
    done = run("check", "--root", faulty, today=day)

    assert (done.exit_code, f"SITE_TODAY is “{day}”" in done.stderr) == (2, True)


@pytest.mark.parametrize("option", [["--format", "xml"], ["--lang", "ky"]], ids=" ".join)
def test_unknown_choice_is_a_wrong_use(faulty, option):
    assert run("check", "--root", faulty, *option).exit_code == 2


@pytest.mark.parametrize(("form", "said"), [("text", ""), ("github", ""), ("json", "[]\n")])
def test_good_project_is_silent_and_an_empty_list_for_programs(good, form, said):
    done = run("check", "--root", good, "--format", form)

    assert (done.exit_code, done.output) == (0, said)


@pytest.mark.parametrize(
    ("today", "codes"), [("2027-01-14", {"date-future"}), ("2027-01-15", set())]
)
def test_question_is_how_it_is_on_the_day_of_today(good, today, codes):
    small_project.replace_in(good / "data/facts/fee.yml", "2026-11-01", "2027-01-15")
    done = run("check", "--root", good, "--format", "json", today=today)

    assert {one["code"] for one in json.loads(done.stdout)} == codes
