"""`maslahat impact` shows every sentence before and after, whatever there is to compare."""

import subprocess

import pytest
import small_project
from click.testing import CliRunner

from maslahat.cli import main

FEE = "data/facts/fee.yml"


@pytest.fixture
def project(tmp_path):
    return small_project.write(tmp_path)


def run(root, *arguments):
    command = ["impact", *arguments, "--root", str(root)]
    done = CliRunner().invoke(main, command, env={"SITE_TODAY": "2026-11-21"})
    return done.exit_code, done.output.replace("\u00a0", " ")


def commit(root):
    for words in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "first"]):
        who = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
        subprocess.run(["git", *who, *words], cwd=root, check=True)


@pytest.mark.parametrize("name", ["facts/fee", "fee", FEE])
def test_fact_goes_by_each_of_its_names(project, name):
    assert run(project, name)[1].startswith(f"{FEE} — Пошлина\n")


def test_value_to_try_is_shown_in_every_sentence(project):
    _, said = run(project, "fee", "--to", "4500")

    assert (
        "content/ru/patents/pay.md, строка 15, раздел «Оплата»; "
        "её же видят вместо перевода: tg, uz\n"
        "  было:   Пошлина — 4 200 ₽.\n"
        "  станет: Пошлина — 4 500 ₽.\n"
    ) in said
    assert "  было:   Төлөм — 4 200 ₽.\n  станет: Төлөм — 4 500 ₽.\n" in said


def test_last_commit_is_compared_with_the_file_as_it_is(project):
    commit(project)
    small_project.replace_in(project / FEE, "4200", "4321")
    code, said = run(project, "fee")

    assert (code, "было:   Пошлина — 4 200 ₽.\n  станет: Пошлина — 4 321 ₽." in said) == (0, True)


def test_project_in_a_folder_of_a_repository_is_compared_with_its_own_file(tmp_path):
    root = tmp_path / "inside"
    root.mkdir()
    small_project.write(root)
    commit(tmp_path)
    small_project.replace_in(root / FEE, "4200", "4321")

    assert "  ru: 4 200 ₽ → 4 321 ₽" in run(root, "fee")[1]


def test_source_that_changed_with_the_value_is_named(project):
    commit(project)
    small_project.replace_in(project / FEE, "4200", "4321")
    small_project.replace_in(project / FEE, "2026-11-01", "2026-11-15")

    assert "Изменилось и в записи: source." in run(project, "fee")[1]


def test_coming_period_is_compared_when_the_file_has_not_changed(project):
    coming = "\n    until: 2026-12-31\n  - {value: 4500, from: 2027-01-01}"
    small_project.replace_in(project / FEE, "4200", f"4200{coming}")
    commit(project)
    _, said = run(project, "fee")

    assert "Сравниваем: сегодня и 01.01.2027, новый период." in said
    assert "  ru: 4 200 ₽ → 4 500 ₽\n" in said


def test_nothing_to_compare_is_said_and_the_sentences_are_listed(project):
    code, said = run(project, "fee")

    assert (code, "Сравнить не с чем" in said, "  Пошлина — 4 200 ₽.\n" in said) == (0, True, True)


def test_end_counts_sentences_pages_and_languages_and_names_the_ledger(project):
    assert run(project, "fee")[1].splitlines()[-2:] == [
        "Предложений: 2, страниц: 1, языки: ky, ru, tg, uz.",
        "Строка этого факта есть и в ведомости фактов на каждом языке.",
    ]


def test_fact_that_no_page_calls_says_so(project):
    for lang in ("ru", "ky"):
        small_project.replace_in(project / f"content/{lang}/patents/pay.md", "fact", "term")

    assert "Ни на одной странице этого нет." in run(project, "fee")[1]


def test_law_lists_its_sentences_facts_and_pages(project):
    _, said = run(project, "laws/tk")

    assert "  Платите сами (ТК, ст. 136).\n" in said
    assert "Фактов на этом законе: 1.\n  data/facts/fee.yml — Пошлина\n" in said
    assert said.endswith("Страниц с ним в источниках: 1.\ncontent/ru/patents/pay.md\n")


def test_call_of_what_is_not_there_stays_as_it_is_written(project):
    small_project.replace_in(project / "content/ru/patents/pay.md", "Пошлина —", '{{ term("x") }}')

    assert '  {{ term("x") }} 4 200 ₽.\n' in run(project, "fee")[1]


def test_unknown_name_gets_a_guess(project):
    code, said = run(project, "facts/fea")

    assert (code, "Возможно, вы имели в виду «fee»?" in said) == (1, True)


def test_value_that_fits_no_fee_is_refused_without_a_traceback(project):
    code, said = run(project, "fee", "--to", "много")

    assert (code, said.startswith("«много»: такого значения у этого факта быть не может.")) == (
        1,
        True,
    )


def test_broken_file_is_mentioned_and_hides_nothing_else(project):
    (project / "data/facts/other.yml").write_text("id: [\n", encoding="utf-8")
    code, said = run(project, "fee")

    assert (code, "Прочиталось не всё, проблем: 1." in said) == (0, True)
    assert "Пошлина — 4 200 ₽." in said
