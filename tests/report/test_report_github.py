"""Annotations survive every sign that means something to GitHub."""

from maslahat import report
from maslahat.model import Problem


def test_annotation_names_file_line_and_code():
    problem = Problem("content/ru/a.md", 7, "link-dead", "Что.", "почему.", "сделайте.")

    assert report.as_github([problem]) == (
        "::error file=content/ru/a.md,line=7,title=link-dead::Что.%0Aпочему.%0Aсделайте."
    )


def test_signs_of_a_path_are_escaped():
    problem = Problem("a,b:c%d.md", 1, "x-y", "", "", "")

    assert report.as_github([problem]).startswith("::error file=a%2Cb%3Ac%25d.md,line=1,")


def test_message_keeps_commas_and_colons_but_no_line_end():
    problem = Problem("a.md", 1, "x-y", "50%: раз,\r\nдва", "", "")

    assert "::50%25: раз,%0D%0Aдва%0A%0A" in report.as_github([problem])


def test_problem_of_a_whole_file_is_shown_on_its_first_line():
    assert "line=1," in report.as_github([Problem("a.md", 0, "x-y", "", "", "")])


def test_every_problem_is_one_line():
    problem = Problem("a.md", 1, "x-y", "раз\nдва", "", "")

    assert len(report.as_github([problem, problem]).splitlines()) == 2
