"""Markdown relieved of idle work makes the same pages."""

import gc
import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

ROOT = Path(__file__).parent.parent
USUAL = ("admonition", "attr_list", "fenced_code", "sane_lists", "tables")  # as in a build
OPTIONS = {"toc": {"permalink": True}}  # MkDocs always asks for it; it would name every heading

# Every sign that some rule of Markdown waits for, and what may stand around it.
PIECES = [
    *("слово", "1. ", "- ", " ", "    ", "  \n", "\n", "\n\n", "\n\n    ", "\n\n        "),
    *("#", "## а {#b}", "=", "\n===", "\n---", "---", "* * *", ">", "> ", "!!! note", '"имя"'),
    *("```", "~~~", "`", "\\", "[", "]", "](a.md)", "]: c.md", "[1]", "![", "(", ")"),
    *("<b>", "</b>", "<", "<https://a.example>", "<a@b.example>", "&", "&amp;", "*", "**", "_"),
    *("|", "| а | б |", "\n|---|---|\n", "{#name}", ":"),
]


@pytest.fixture(scope="module")
def lean() -> Callable[[str], str]:
    """HTML of a text, made as MkDocs makes each page: a new Markdown, the same extensions."""
    sys.path.insert(0, str(ROOT / "hooks"))  # as MkDocs does while it reads a hook
    module = importlib.import_module("lean")
    sys.path.remove(str(ROOT / "hooks"))
    config = SimpleNamespace(markdown_extensions=["toc", *USUAL], mdx_configs=OPTIONS)
    usual = gc.get_threshold()
    module.on_config(config)
    gc.set_threshold(*usual)
    return lambda text: Markdown(
        extensions=config.markdown_extensions, extension_configs=OPTIONS
    ).convert(text)


def html(text: str) -> str:
    return Markdown(extensions=USUAL).convert(text)


@pytest.mark.parametrize(
    "text",
    [
        "без знаков",
        "**жирный** и _курсив_",
        "`код` и ``ещё ` код``",
        r"\*не курсив\*",
        "[ссылка](a.md), [вторая][1] и ![картинка](b.png)\n\n[1]: c.md",
        "[третья]\n\n[третья]: c.md",
        "![картинка][1] и ![вторая]\n\n[1]: c.png\n\n[вторая]: d.png",
        "<https://maslahat.example> и <a@maslahat.example>",
        "<b>HTML</b> &amp; &nbsp; &",
        "`&#1.`",
        "<div>\n\nблок\n\n</div>",
        "конец строки  \nначало",
        "| а | б |\n|---|---|\n| `в` | г |",
        "!!! note\n    текст **жирный**",
        "!!! note\n    текст\n\n    ещё\n\n    - раз\n\n        вложено\n\nпосле",
        "- раз\n- два *три*\n\n    четыре",
        "## Заголовок *с курсивом* {#name}\n\n### Другой {#other}",
        "строка\n## Заголовок {#name}\nещё строка",
        "Заголовок {#name}\n=====\n\nДругой {#other}\n-----",
        "```\n**код** [a](b)\n```",
        "~~~\n**код** [a](b)\n~~~",
        "> цитата\n> **жирная**",
        "строка\n> цитата",
        "раз\n\n---\n\nдва\n\n* * *",
    ],
)
def test_whatever_a_page_holds_comes_out_as_before(text, lean):
    assert lean(text) == html(text)


@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_whatever_stands_beside_what_comes_out_as_before(lean, pieces):
    text = "".join(pieces)

    assert lean(text) == html(text)


def test_a_page_leaves_nothing_to_the_next(lean):
    texts = ["[а](b.md) `в` &amp; <b>г</b>\n\n[а]: c.md", "[а] и | д"] * 2

    assert list(map(lean, texts)) == list(map(html, texts))


def test_a_list_of_contents_is_not_made_twice(lean):
    assert lean("[TOC]\n\n## Раздел {#a}").startswith("<p>[TOC]</p>")
