"""Other programs read problems by the names of their parts."""

import json

from maslahat import report
from maslahat.model import Problem

PROBLEM = Problem("content/ru/a.md", 7, "link-dead", "Что «x».", "почему.", "сделайте.")


def test_record_has_these_keys_in_this_order():
    assert list(json.loads(report.as_json([PROBLEM]))[0].items()) == [
        ("path", "content/ru/a.md"),
        ("line", 7),
        ("code", "link-dead"),
        ("what", "Что «x»."),
        ("why", "почему."),
        ("fix", "сделайте."),
        ("lang", "ru"),
    ]


def test_no_problems_are_an_empty_list():
    assert json.loads(report.as_json([])) == []


def test_russian_stays_readable():
    assert "почему." in report.as_json([PROBLEM])
