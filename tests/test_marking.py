"""A translation with the new Russian text folded into the sections that fell behind."""

import re
from datetime import date

import pytest
from projects import ROOT
from site_samples import UI, page

from maslahat import fingerprints, generator, marking

RUSSIAN = """Платят два раза в месяц.

## Сроки {#terms}

До пятнадцатого дня.

## Помощь {#help}

Инспекция.
"""
KYRGYZ = "Айда эки жолу.\n\n## А {#terms}\n\nКелишимде.\n\n## В {#help}\n\n«Суд» жардам берет.\n"
SETTINGS = """
site_name: x
docs_dir: content
use_directory_urls: false
plugins: []
theme: {name: null, custom_dir: theme}
"""
RICH = """Новое.

- Один
    - вложенный
    - ещё

    Абзац пункта.
- Два

1. Раз
2. [Два](c.md)

| Что | Срок |
|---|---|
| Учёт | 7 |

!!! warning "Важно"
    Паспорт.

    - у себя

> Цитата <https://мвд.рф>"""


def original(body=RUSSIAN, **description):
    return page("ru/a/b.md", body, **description)


def translation(body=KYRGYZ, lang="ky"):
    return page(f"{lang}/a/b.md", body, made_from=fingerprints.of(original()))


def edited(before, after):
    return original(RUSSIAN.replace(before, after))


def markdown(made, russian):
    return "".join(piece.text for piece in marking.pieces(made, russian))


@pytest.fixture
def as_html(tmp_path_factory):
    """Markdown -> HTML, as MkDocs makes it with the extensions of this project."""
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    extensions = re.search(r"^markdown_extensions:\n(?:[ ]+.*\n)+", settings, re.MULTILINE)[0]

    def render(text: str) -> str:
        root = tmp_path_factory.mktemp("site")
        files = {
            "mkdocs.yml": SETTINGS + extensions,
            "theme/main.html": "{{ page.content }}",
            "content/c.md": "C",
            "content/index.md": "\n" + text,
        }
        for name, content in files.items():
            (root / name).parent.mkdir(exist_ok=True)
            (root / name).write_text(content, encoding="utf-8")
        assert generator.run(root, root / "out") == []
        return (root / "out/index.html").read_text(encoding="utf-8")

    return render


def finished(html, lang="ky"):
    return marking.finish(html, lang, UI[lang], date(2026, 12, 3))


def test_page_that_is_up_to_date_is_its_body_as_it_stands():
    assert list(marking.pieces(translation(), original())) == [("ky", KYRGYZ)]


def test_russian_text_is_a_piece_of_its_own_below_the_heading():
    found = list(marking.pieces(translation(), edited("дня", "числа")))

    assert [(lang, text.split("\n")[0]) for lang, text in found] == [
        ("ky", "Айда эки жолу."),
        ("ru", "**Сроки**"),
        ("ky", ""),
    ]
    assert found[0].text.split("\n")[2] == "## А {#terms}"
    assert found[1].text == "**Сроки**\n\n\nДо пятнадцатого числа.\n\n"


@pytest.mark.parametrize("lang", ["ky", "tg", "uz"])
def test_only_the_section_that_fell_behind_is_marked_and_the_rest_is_untouched(as_html, lang):
    made = translation(lang=lang)
    html = finished(as_html(markdown(made, edited("дня", "числа"))), lang)

    note = UI[lang]["behind"].format(date="03.12.2026")
    block = (
        f'<details class="behind notice" lang="ru"><summary lang="{lang}">{note} '
        f"<strong>{UI[lang]['behind_show']}</strong></summary>\n"
        "<p><strong>Сроки</strong></p>\n<p>До пятнадцатого числа.</p>\n</details>\n"
    )
    untouched = finished(as_html(KYRGYZ), lang).partition("</h2>\n")
    assert html == "".join([*untouched[:2], block, untouched[2]])


def test_lists_tables_and_boxes_of_the_russian_text_come_out_as_on_the_russian_page(as_html):
    html = finished(as_html(markdown(translation(), edited("Инспекция.", RICH))))

    inside = re.search(r"</summary>\n(.*)\n</details>", html, re.DOTALL)[1]
    assert inside == "<p><strong>Помощь</strong></p>\n" + as_html(RICH)
    assert html.endswith('</details>\n<p><span lang="ru">«Суд»</span> жардам берет.</p>')


def test_lists_beside_the_russian_text_do_not_run_into_it(as_html):
    """A list of the translation follows a list of the Russian text."""
    made = translation(KYRGYZ.replace("Келишимде.", "1. Бир\n2. Эки"))
    html = finished(as_html(markdown(made, edited("До", "1. Только до"))))

    assert html.count("<ol>") == 2
    assert "</ol>\n</details>\n<ol>" in html


def test_start_of_the_page_shows_the_russian_title_summary_and_lead(as_html):
    html = finished(as_html(markdown(translation(), original(title="Аванс"))))

    assert re.match(
        r'<details class="behind notice" lang="ru"><summary lang="ky">.*</summary>\n'
        r"<p><strong>Аванс</strong></p>\n<p>О чём.</p>\n<p>Платят два раза в месяц.</p>\n"
        r"</details>\n<p>Айда эки жолу.</p>\n<h2",
        html,
    )


def test_start_of_the_home_page_shows_its_russian_situations(as_html):
    new = original(situations=[{"text": "Не заплатили", "link": "c.md"}])

    html = finished(as_html(markdown(translation(), new)))
    assert '<ul>\n<li><a href="c.html">Не заплатили</a></li>\n</ul>' in html


NEW = RUSSIAN.replace("## Помощь", "## Штраф {#fine}\n\nНовое.\n\n## Помощь")


def test_new_russian_section_stands_unfolded_in_its_place_with_its_name(as_html):
    html = finished(as_html(markdown(translation(), original(NEW))))

    assert re.findall(r'<h2 id="([a-z]+)"( lang="ru")?>', html) == [
        ("terms", ""),
        ("fine", ' lang="ru"'),
        ("help", ""),
    ]
    assert re.search(
        r'>Штраф</h2>\n<details class="behind notice" lang="ru" open><summary.*</summary>\n'
        r"<p>Новое.</p>\n</details>\n<h2",
        html,
    )


def test_section_taken_out_of_the_russian_text_is_not_shown(as_html):
    html = finished(as_html(markdown(translation(), original(RUSSIAN.partition("## Помощь")[0]))))

    assert html == '<p>Айда эки жолу.</p>\n<h2 id="terms">А</h2>\n<p>Келишимде.</p>'


def test_outline_has_new_sections_in_russian_and_no_removed_ones():
    new = original(NEW.partition("## Помощь")[0])

    found = [(lang, section.title) for lang, section in marking.outline(translation(), new)]
    assert found == [("ky", "А"), ("ru", "Штраф")]


def test_outline_of_a_page_up_to_date_is_its_own():
    found = [(lang, one.id) for lang, one in marking.outline(translation(), original())]

    assert found == [("ky", "terms"), ("ky", "help")]


def test_russian_words_in_a_folded_text_are_not_marked_once_more(as_html):
    html = finished(as_html(markdown(translation(lang="uz"), edited("дня", "числа"))), "uz")

    assert "<p>До пятнадцатого числа.</p>" in html


def test_text_without_marks_only_has_its_foreign_words_marked():
    assert finished("<p>«Суд» эмес</p>") == '<p><span lang="ru">«Суд»</span> эмес</p>'


def test_words_of_the_interface_cannot_become_markup(as_html):
    html = as_html(markdown(translation(), edited("дня", "числа")))
    words = {"behind": "<{date}>", "behind_new": "<new>", "behind_show": "a & b"}

    told = marking.finish(html, "ky", words, date(2026, 12, 3))
    assert "&lt;03.12.2026&gt; <strong>a &amp; b</strong>" in told
