"""A message names the place, the fact, what the reader loses, and what to do."""

import pytest

from maslahat import report
from maslahat.model import Problem

RUSSIAN = Problem("data/terms.yml", 3, "key-unknown", "Неизвестное поле «x».", "почему", "удалите.")
ENGLISH = Problem("site/ru/a.html", 0, "link-broken", "Dead.", "why", "mend.", lang="en")


def test_russian_problem_reads_in_russian():
    assert report.as_text([RUSSIAN]) == (
        "data/terms.yml, строка 3\n"
        "  Неизвестное поле «x».  [key-unknown]\n"
        "  Почему важно: почему\n"
        "  Что сделать: удалите.\n"
    )


def test_problem_of_a_whole_file_has_no_line():
    assert report.as_text([ENGLISH]).startswith("site/ru/a.html\n  Dead.  [link-broken]\n")


@pytest.mark.parametrize(
    ("lang", "line"), [("ru", "Проблем: 3, файлов: 2."), ("en", "Problems: 3, files: 2.")]
)
def test_summary_counts_problems_and_files(lang, line):
    assert report.summary([RUSSIAN, RUSSIAN, ENGLISH], lang) == line
