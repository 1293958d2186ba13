"""`make serve` as a person has it: save a file, look at the open page.

One preview serves all tests, and changes stay: each test looks for its own words only.
"""

import os
import shutil
import subprocess
import sys

import pytest
from playwright.sync_api import expect
from tiny_project import page_text

PAY = "ru/work/pay.html"
BROKEN = "---\ntitle: Зарплата: сроки\nsummary: Сроки.\nwritten: 2026-11-21\n---\nТекст.\n"


@pytest.fixture
def page(browser):
    page = browser.new_page(viewport={"width": 360, "height": 300})
    page.set_default_timeout(20_000)
    expect.set_options(timeout=20_000)
    yield page
    page.close()


def replace(preview, name, before, after):
    file = preview.root / name
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def test_first_build_has_no_problems(preview):
    assert preview.settled()["problems"] == ""


def test_open_page_says_that_it_is_a_preview(preview, page):
    page.goto(preview.address + PAY)

    expect(page.locator("#m-preview")).to_contain_text("черновой просмотр · preview")


def test_search_has_its_files(preview):
    preview.settled()

    assert "зарплат" in preview.get("search/ru.js").lower()


def test_saved_page_reloads_and_keeps_its_place(preview, page):
    page.goto(preview.address + PAY)
    page.evaluate("scrollTo(0, 200)")
    replace(preview, "content/ru/work/pay.md", "Попросите", "Требуйте")

    expect(page.locator("#m-text")).to_contain_text("Требуйте договор")
    page.wait_for_function("() => scrollY === 200")


def test_saved_title_reaches_a_page_in_another_language(preview, page):
    page.goto(preview.address + "uz/work/index.html")
    replace(preview, "content/ru/work/pay.md", "Зарплата", "Оплата труда")

    expect(page.locator("main")).to_contain_text("Оплата труда")


OF_HOOK = "def on_page_content(html, **_):\n    return html + '<p>из адаптера</p>'\n\n\nNOTES ="


@pytest.mark.parametrize(
    ("name", "before", "after", "seen"),
    [
        ("overrides/assets/site.css", "body {", "body { tab-size: 7;", "body"),
        ("overrides/base.html", "</body>", "<b>новый шаблон</b></body>", "b:text('новый шаблон')"),
        ("data/laws.yml", "О правовом", "О новом", ".sources :text('О новом положении')"),
        ("hooks/preview.py", "NOTES =", OF_HOOK, "p:text('из адаптера')"),
        ("maslahat/view/views.py", "SECTIONS = 4", "SECTIONS = 1", ".contents"),
    ],
    ids=["style", "template", "data", "hook", "core"],
)
def test_saved_part_of_the_site_is_seen(preview, page, name, before, after, seen):
    page.goto(preview.address + PAY)
    replace(preview, name, before, after)

    expect(page.locator(seen)).to_be_visible()
    if name.endswith(".css"):
        expect(page.locator(seen)).to_have_css("tab-size", "7")


def test_page_that_cannot_be_read_is_named_stays_and_stops_no_other(preview, page):
    page.goto(preview.address + "ru/work/contract.html")
    (preview.root / "content/ru/work/contract.md").write_text(BROKEN, encoding="utf-8")
    banner = page.locator("#m-preview pre")
    expect(banner).to_contain_text("content/ru/work/contract.md, строка 2\n  В описании не удаётся")
    expect(page.locator("#m-text")).to_contain_text("Подпишите договор")
    replace(preview, "content/ru/about.md", "Кто мы", "Кто вы")
    preview.wait_for("ru/about.html", "Кто вы")
    text = page_text("ru/work/contract.md")
    (preview.root / "content/ru/work/contract.md").write_text(text, encoding="utf-8")

    expect(banner).to_be_empty()


def test_failed_build_is_explained_and_old_pages_stay(preview, page):
    page.goto(preview.address + PAY)
    replace(preview, "overrides/main.html", "{% block body %}", "{% block body %}{% oops %}")

    expect(page.locator("#m-preview pre")).to_contain_text("unknown tag 'oops'")
    expect(page.locator("#m-text")).to_contain_text("Требуйте договор")
    replace(preview, "overrides/main.html", "{% oops %}", "")


def test_new_page_appears_and_deleted_page_goes(preview, page):
    file = preview.root / "content/ru/work/leave.md"
    file.write_text(page_text("ru/work/contract.md"), encoding="utf-8")
    preview.wait_for("ky/work/leave.html", "Подпишите")
    page.goto(preview.address + "ky/work/leave.html")
    file.unlink()

    expect(page.locator("main.chooser")).to_be_visible()


def test_after_many_saves_every_page_is_as_in_a_fresh_build(preview, tmp_path):
    preview.settled()
    served = preview.tree
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(tmp_path)]
    settings = {"MASLAHAT_EDITION": "preview", "SITE_URL": preview.address}
    subprocess.run(command, cwd=preview.root, env=os.environ | settings, check=True)
    fresh = {file.relative_to(tmp_path): file.read_text() for file in tmp_path.rglob("*.html")}

    assert {file.relative_to(served): file.read_text() for file in served.rglob("*.html")} == fresh


def test_preview_survives_make_clean(preview):
    shutil.rmtree(preview.root / "build")
    replace(preview, "content/ru/about.md", "Кто вы", "После уборки")

    preview.wait_for("ru/about.html", "После уборки")
