"""Whoever meets a code finds it in docs/checks.md: what, why, what to do, an example."""

import re
from pathlib import Path

import codes
import pytest

TEXT = (Path(__file__).parent.parent / "docs/checks.md").read_text(encoding="utf-8")
_, *PARTS = re.split(r"^### ", TEXT, flags=re.MULTILINE)
SECTIONS = {part.split("\n", 1)[0]: part for part in PARTS}


def test_every_code_has_a_section_and_no_section_is_without_a_code():
    assert SECTIONS.keys() == codes.all_codes()


def test_no_code_is_explained_twice():
    assert len(PARTS) == len(SECTIONS)


@pytest.mark.parametrize("code", SECTIONS)
def test_section_says_what_why_what_to_do_and_shows_an_example(code):
    said = re.findall(r"^- \*\*(.+?):\*\* \S", SECTIONS[code], re.MULTILINE)

    assert said == ["Что", "Почему важно", "Что сделать", "Пример"]


def test_codes_are_found_in_every_way_the_core_declares_them(tmp_path):
    file = tmp_path / "one.py"
    file.write_text(
        'Problem("f", 1, "in-place", "", "", "")\n'
        'Problem(path="f", line=1, code="by-name", what="", why="", fix="", lang="en")\n'
        'Rule("of-a-rule", "", "", "")\n'
        "def _made(page, code):\n    return Problem(page, 1, code, '', '', '')\n"
        '_made("f", "handed-on")\n',
        encoding="utf-8",
    )

    assert sorted(codes.declared(file)) == [
        ("by-name", "en"),
        ("handed-on", "ru"),
        ("in-place", "ru"),
        ("of-a-rule", "en"),
    ]


def test_no_code_is_hidden_from_this_test():
    found = {
        file.relative_to(codes.CORE).as_posix()
        for file in codes.CORE.rglob("*.py")
        if codes.hidden(file)
    }

    assert found == {"audit/rule.py"}  # where a Rule becomes a Problem
