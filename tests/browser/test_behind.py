"""A lawyer edits one Russian section: readers of the translations see that, and only there."""

import re
from pathlib import Path

import pytest
from projects import copy_project
from site_samples import UI
from test_access import LOOKS, violations

from maslahat import build, built, content, translated

GUIDE, SECTION = "registration/arrival", "steps"
LONGER = "registration/length-of-stay"  # gets a section that no translation has
NEW = "Сначала спросите хозяина вслух.\n\n- и при свидетеле\n"
FRESH = '\n## Новое правило {#fresh}\n\nЗвоните {{ fact("emergency-112") }}.\n'
TRANSLATIONS = ("ky", "tg", "uz")
HEADINGS = "all => all.map((block) => block.previousElementSibling.id)"
BLOCK = re.compile(r'<details class="behind .*?</details>\s*', re.DOTALL)


@pytest.fixture(scope="module")
def edited_site(tmp_path_factory) -> Path:
    """The real site, built after the edit; before it every translation matched."""
    root = copy_project(tmp_path_factory.mktemp("edited"))
    for guide in (GUIDE, LONGER):
        for lang in TRANSLATIONS:
            record(root, lang, f"{guide}.md")
    edited, longer = (root / f"content/ru/{guide}.md" for guide in (GUIDE, LONGER))
    text = edited.read_text(encoding="utf-8")
    heading = re.search(rf"^## .*{{#{SECTION}}}\n", text, re.MULTILINE)[0]
    edited.write_text(text.replace(heading, f"{heading}\n{NEW}"), encoding="utf-8")
    longer.write_text(longer.read_text(encoding="utf-8") + FRESH, encoding="utf-8")
    assert build.site(root, say=lambda _: None) == []
    return root / "site"


def record(root, lang, path):
    file = root / "content" / lang / path
    page, _ = content.load_page(file, lang, path)
    original, _ = content.load_page(root / "content/ru" / path, "ru", path)
    file.write_bytes(translated.record(file.read_bytes(), page, original))


@pytest.fixture
def tab(visit, edited_site):
    return visit(edited_site.as_uri()).go(f"ky/{GUIDE}")


@pytest.mark.parametrize("lang", TRANSLATIONS)
def test_exactly_the_edited_section_is_marked(visit, edited_site, lang):
    tab = visit(edited_site.as_uri()).go(f"{lang}/{GUIDE}")

    assert tab.locator(".behind").evaluate_all(HEADINGS) == [SECTION]


@pytest.mark.parametrize("lang", TRANSLATIONS)
def test_the_rest_of_the_page_is_untouched(built_site, edited_site, lang):
    before, after = (built.read(site, f"{lang}/{GUIDE}.html") for site in (built_site, edited_site))

    assert BLOCK.sub("", after.text_source) == before.text_source


@pytest.mark.parametrize("lang", TRANSLATIONS)
def test_no_other_page_is_marked(edited_site, lang):
    marked = [
        page.relative_to(edited_site / lang).as_posix()
        for page in sorted((edited_site / lang).rglob("*.html"))
        if BLOCK.search(page.read_text(encoding="utf-8"))
    ]

    assert marked == [f"{GUIDE}.html", f"{LONGER}.html"]


@pytest.mark.parametrize("lang", TRANSLATIONS)
def test_a_new_russian_section_stands_there_in_russian_and_is_listed(visit, edited_site, lang):
    tab = visit(edited_site.as_uri()).go(f"{lang}/{LONGER}")

    heading = tab.locator("h2[lang=ru]#fresh")
    assert heading.inner_text() == "Новое правило"
    assert tab.locator("#fresh + .behind").get_by_text("Звоните 112.").is_visible()
    assert tab.locator('.contents a[href="#fresh"]').count() == 1


def test_the_russian_text_unfolds_at_a_press(tab):
    text = tab.locator(".behind p", has_text="Сначала спросите хозяина вслух.")
    before = text.is_visible()

    tab.locator(".behind summary").click()

    assert (before, text.is_visible()) == (False, True)


def test_it_unfolds_without_scripts(visit, edited_site):
    tab = visit(edited_site.as_uri(), java_script_enabled=False).go(f"uz/{GUIDE}")

    tab.locator(".behind summary").press("Enter")

    assert tab.locator(".behind li").first.is_visible()


def test_both_languages_are_named_for_those_who_listen(tab):
    langs = tab.locator(".behind, .behind summary").evaluate_all("all => all.map(it => it.lang)")

    assert langs == ["ru", "ky"]


def test_paper_has_the_russian_text(tab):
    tab.emulate_media(media="print")

    assert tab.locator(".behind li").first.is_visible()


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_in_the_unfolded_text(visit, edited_site, look):
    tab = visit(edited_site.as_uri(), **LOOKS[look]).go(f"tg/{GUIDE}")

    tab.locator(".behind summary").click()

    assert violations(tab) == []


@pytest.mark.parametrize("lang", TRANSLATIONS)
def test_search_of_a_translation_does_not_find_the_russian_text(edited_site, lang):
    page = built.read(edited_site, f"{lang}/{GUIDE}.html")

    text = next(section.text for section in page.sections if section.id == SECTION)
    assert "свидетел" not in text


@pytest.mark.parametrize("lang", TRANSLATIONS)
def test_only_the_result_with_an_old_part_says_so(edited_site, lang):
    index = (edited_site / "search" / f"{lang}.js").read_text(encoding="utf-8")

    row = next(row for row in index.split("],[") if f"{GUIDE}.html" in row)
    assert UI[lang]["behind_some"] in row
    assert index.count(UI[lang]["behind_some"]) == 1
