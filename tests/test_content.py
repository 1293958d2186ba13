"""Pages are read with their places, and headings as the generator sees them."""

import re

import markdown
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from maslahat import content

HEAD = "title: Срок\nsummary: Когда.\nwritten: 2026-11-21\n"
LETTERS = st.characters(exclude_categories=["C", "Z"], exclude_characters="#`~{}")
WORDS = st.text(LETTERS, min_size=1)


def write(folder, name, text):
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode())
    return file


def load(folder, text):
    return content.load_page(write(folder, "ru/a/b.md", text), "ru", "a/b.md")


def heads(body):
    return [(one.line, one.level, one.id, one.title) for one in content.find_sections(body, 1)]


def test_page_is_description_body_and_sections(tmp_path):
    page, problems = load(tmp_path, f"---\n{HEAD}---\n\nТекст.\n\n## Когда {{#when}}\n\nСейчас.\n")

    assert (page.description.title, page.body, page.sections[0].text, problems) == (
        "Срок",
        "\nТекст.\n\n## Когда {#when}\n\nСейчас.\n",
        "\nСейчас.\n",
        [],
    )


def test_lines_are_counted_from_the_start_of_the_file(tmp_path):
    page, _ = load(tmp_path, f"---\n{HEAD}---\nТекст.\n## Когда {{#when}}\n")

    # The two lines "---" and three of the description come before the body.
    assert (page.body_line, page.sections[0].line) == (6, 7)


@pytest.mark.parametrize("start", ["", "\ufeff"], ids=["plain", "byte order mark"])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["unix", "windows"])
def test_page_saved_by_any_editor_is_the_same_page(tmp_path, start, end):
    text = f"---\n{HEAD}---\n\nТекст.\n"
    page, _ = load(tmp_path / "plain", text)

    assert load(tmp_path / "other", start + text.replace("\n", end)) == (page, [])


@pytest.mark.parametrize(
    "text",
    ["", "Текст.\n", f"---\n{HEAD}", f"\n---\n{HEAD}---\n", "---\n---\nТекст.\n"],
    ids=["empty", "none", "not closed", "not at the start", "empty description"],
)
def test_page_without_description_is_named(tmp_path, text):
    page, problems = load(tmp_path, text)

    assert (page, [(one.path, one.line, one.code) for one in problems]) == (
        None,
        [("content/ru/a/b.md", 1, "description-missing")],
    )


def test_line_of_dashes_in_the_text_does_not_end_the_description_again(tmp_path):
    page, _ = load(tmp_path, f"---\n{HEAD}---\nДо.\n\n---\n\nПосле.\n")

    assert page.body == "До.\n\n---\n\nПосле.\n"


def test_pages_come_sorted_by_language_in_the_given_order_then_by_path(tmp_path):
    for name in ("uz/a.md", "ru/b/a.md", "ru/a.md", "ru/b.md", "de/a.md", "ru/notes.txt"):
        write(tmp_path, name, f"---\n{HEAD}---\n")

    pages, _ = content.load_pages(tmp_path, ["uz", "ky", "ru"])

    # "b" comes before "b.md": a folder stands where its name does. "de" is no language of the site.
    names = [f"{page.lang}/{page.path}" for page in pages]
    assert names == ["uz/a.md", "ru/a.md", "ru/b/a.md", "ru/b.md"]


def test_broken_page_does_not_hide_the_others(tmp_path):
    write(tmp_path, "ru/a.md", "нет описания")
    write(tmp_path, "ru/b.md", f"---\n{HEAD}---\n")

    pages, problems = content.load_pages(tmp_path, ["ru"])

    assert ([page.path for page in pages], len(problems)) == (["b.md"], 1)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("## Срок {#deadline}", (2, "deadline", "Срок")),
        ("###\tСрок {#deadline}", (3, "deadline", "Срок")),
        ("##Срок {#deadline}", (2, "deadline", "Срок")),  # Markdown needs no space
        ("## Срок {#deadline} ##", (2, "deadline", "Срок")),
        ("## Срок", (2, "", "Срок")),
        ("##", (2, "", "")),
        ("# C# и F# {#sharp}", (1, "sharp", "C# и F#")),
    ],
)
def test_heading_is_found_however_it_is_written(line, found):
    assert heads(line) == [(1, *found)]


@pytest.mark.parametrize(
    ("why", "body", "lines"),
    [
        ("code is not text", "```\n## А\n```\n## Б", [4]),
        ("code may name its language", "```python\n# А\n```\n## Б", [4]),
        ("waves do not close ticks", "```\n~~~\n## А\n```\n## Б", [5]),
        ("three ticks do not close four", "````\n```\n## А\n````\n## Б", [5]),
        ("what is never closed is text", "```\n## А", [2]),
        ("what is indented is text", "  ```\n## А\n  ```", [2]),
        ("a sentence after the ticks makes them text", "``` два слова\n## А\n```", [2]),
    ],
)
def test_heading_inside_fenced_code_is_no_heading(why, body, lines):
    assert [line for line, *_ in heads(body)] == lines


HEADINGS = ("## А {#a}", "##Б", "### В {#c} ###", "####### Г", "#")
FENCES = ("```", "~~~", "````", "```sh", "  ```", "``` ", "``` a b")
LINES = st.sampled_from(HEADINGS + FENCES + ("text", ""))


@given(st.lists(LINES, max_size=12).map("\n".join))
@example("```\n```\n## А {#a}\n```")
def test_core_and_generator_see_the_same_headings(body):
    html = markdown.markdown(body, extensions=["fenced_code", "attr_list"])
    levels = [int(level) for level in re.findall(r"<h([1-6])", html)]

    assert [level for _, level, *_ in heads(body)] == levels


@given(st.lists(st.tuples(st.integers(1, 6), WORDS, st.lists(WORDS, max_size=3))))
def test_no_heading_is_lost_and_each_line_number_points_at_its_heading(parts):
    lines = ["before"]
    expected = []
    for level, title, texts in parts:
        lines.append(f"{'#' * level} {title} {{#x}}")
        expected.append((len(lines), level, "x", title))
        lines += texts

    assert heads("\n".join(lines)) == expected


@given(st.lists(st.tuples(WORDS, st.lists(WORDS, min_size=1))))
def test_headings_and_their_texts_are_the_whole_body(parts):
    body = "\n".join("\n".join([f"## {title}", *texts]) for title, texts in parts)

    sections = content.find_sections(body, 1)
    assert "\n".join(f"## {one.title}\n{one.text}" for one in sections) == body


@given(st.lists(WORDS.filter(lambda line: line != "---")), st.text())
def test_description_and_body_are_split_where_they_were_joined(head, body):
    written = "".join(f"{line}\n" for line in head)

    assert content.split_description(f"---\n{written}---\n{body}") == (
        written,
        body,
        len(head) + 3,  # both lines "---", and lines count from 1
    )
