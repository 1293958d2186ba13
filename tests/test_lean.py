"""Markdown relieved of idle work makes the same pages."""

import importlib.util
from pathlib import Path

import pytest
from markdown import Markdown
from markdown.extensions import Extension

ROOT = Path(__file__).parent.parent
USUAL = ("admonition", "attr_list", "fenced_code", "sane_lists", "tables")  # as in a build


def lean() -> Extension:
    spec = importlib.util.spec_from_file_location("lean", ROOT / "hooks" / "lean.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module._Lean()


def html(text: str, *extensions: object) -> str:
    return Markdown(extensions=["toc", *USUAL, *extensions]).convert(text)


@pytest.mark.parametrize(
    "text",
    [
        "без знаков",
        "**жирный** и _курсив_",
        "`код` и ``ещё ` код``",
        r"\*не курсив\*",
        "[ссылка](a.md), [вторая][1] и ![картинка](b.png)\n\n[1]: c.md",
        "[третья]\n\n[третья]: c.md",
        "<https://maslahat.example> и <a@maslahat.example>",
        "<b>HTML</b> &amp; &nbsp; &",
        "конец строки  \nначало",
        "| а | б |\n|---|---|\n| `в` | г |",
        "!!! note\n    текст **жирный**",
        "- раз\n- два *три*\n\n    четыре",
        "## Заголовок *с курсивом* {#name}\n\n### Другой {#other}",
        "```\n**код** [a](b)\n```",
        "> цитата\n> **жирная**",
    ],
)
def test_whatever_a_page_holds_comes_out_as_before(text):
    assert html(text, lean()) == html(text)


def test_a_list_of_contents_is_not_made_twice():
    assert html("[TOC]\n\n## Раздел {#a}", lean()).startswith("<p>[TOC]</p>")
