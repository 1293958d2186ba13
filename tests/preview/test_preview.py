"""`make serve` as a person has it: save a file, look at the open page."""

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
    page = browser.new_page()
    page.set_default_timeout(20_000)
    expect.set_options(timeout=20_000)
    yield page
    page.close()


@pytest.fixture
def change(preview):
    """Change one file in place of another text; every file is put back at the end."""
    old = {}

    def replace(name, before, after):
        file = preview.root / name
        text = file.read_text(encoding="utf-8")
        assert before in text
        old.setdefault(name, text)
        file.write_text(text.replace(before, after), encoding="utf-8")

    yield replace
    for name, text in old.items():
        preview.save(name, text)


def test_first_build_has_no_problems(preview):
    assert preview.settled()["problems"] == ""


def test_open_page_says_that_it_is_a_preview(preview, page):
    page.goto(preview.address + PAY)

    expect(page.locator("#m-preview")).to_contain_text("черновой просмотр · preview")


def test_saved_page_reloads_where_it_is_open(preview, page, change):
    page.goto(preview.address + PAY)
    change("content/ru/work/pay.md", "Попросите", "Требуйте")

    expect(page.locator("#m-text")).to_contain_text("Требуйте договор")


def test_reload_keeps_the_place_on_the_page(preview, page, change):
    page.set_viewport_size({"width": 360, "height": 300})
    page.goto(preview.address + PAY)
    page.evaluate("scrollTo(0, 200)")
    change("content/ru/work/pay.md", "Попросите", "Требуйте")
    expect(page.locator("#m-text")).to_contain_text("Требуйте договор")

    page.wait_for_function("scrollY === 200")


def test_saved_title_reaches_the_pages_that_show_it(preview, page, change):
    page.goto(preview.address + "uz/work/index.html")
    change("content/ru/work/pay.md", "Зарплата", "Оплата труда")

    expect(page.locator("main")).to_contain_text("Оплата труда")


def test_saved_style_is_seen(preview, page, change):
    page.goto(preview.address + PAY)
    change("overrides/assets/site.css", "body {", "body { outline: 7px solid;")

    expect(page.locator("body")).to_have_css("outline-width", "7px")


def test_saved_template_is_seen(preview, page, change):
    page.goto(preview.address + PAY)
    change("overrides/base.html", "</body>", "<p id='new'>Новое</p></body>")

    expect(page.locator("#new")).to_be_visible()


def test_saved_data_is_seen(preview, page, change):
    page.goto(preview.address + PAY)
    change("data/laws.yml", "О правовом положении", "О новом положении")

    expect(page.locator(".sources")).to_contain_text("О новом положении")


def test_saved_hook_is_seen(preview, page, change):
    page.goto(preview.address + PAY)
    change(
        "hooks/preview.py",
        "import os",
        "import os\n\ndef on_page_content(*_, **__):\n    return 'из адаптера'\n",
    )

    expect(page.locator("#m-text")).to_contain_text("из адаптера")


def test_saved_core_is_seen(preview, page, change):
    page.goto(preview.address + PAY)
    change("maslahat/view/values.py", '"103"', '"104"')

    expect(page.locator('.calls a[href="tel:104"]')).to_be_visible()


def test_problem_stands_in_the_page_until_it_is_mended(preview, page):
    page.goto(preview.address + PAY)
    preview.save("content/ru/work/pay.md", BROKEN)
    expect(page.locator("#m-preview pre")).to_contain_text(
        "content/ru/work/pay.md, строка 2\n  В описании не удаётся прочитать строку"
    )
    preview.save("content/ru/work/pay.md", page_text("ru/work/pay.md"))

    expect(page.locator("#m-preview pre")).to_be_empty()


def test_page_that_cannot_be_read_stays_as_it_was(preview):
    preview.save("content/ru/work/pay.md", BROKEN)
    shown = preview.get(PAY)
    preview.save("content/ru/work/pay.md", page_text("ru/work/pay.md"))

    assert "Попросите" in shown


def test_problem_of_one_page_does_not_stop_another(preview):
    preview.save("content/ky/work/pay.md", BROKEN)
    preview.save("content/ru/about.md", page_text("ru/about.md") + "Новый адрес.\n")
    shown = preview.get("ru/about.html")
    preview.save("content/ru/about.md", page_text("ru/about.md"))
    preview.save("content/ky/work/pay.md", page_text("ky/work/pay.md"))

    assert "Новый адрес" in shown


def test_failed_build_is_explained_and_old_pages_stay(preview, change):
    before = preview.settled()
    change("overrides/main.html", "{% block body %}", "{% block body %}{% oops %}")
    preview.state(before["revision"])
    problems = preview.settled()["problems"]

    assert "unknown tag 'oops'" in problems
    assert "Попросите" in preview.get(PAY)


def test_new_page_appears_and_deleted_page_goes(preview, page):
    name = "content/ru/work/leave.md"
    preview.save(name, page_text("ru/work/contract.md").replace("Договор", "Отпуск"))
    assert "Отпуск" in preview.get("ky/work/leave.html")
    before = preview.settled()
    (preview.root / name).unlink()
    preview.state(before["revision"])
    preview.settled()

    assert page.goto(preview.address + "ky/work/leave.html").status == 404


def test_search_has_its_files(preview):
    preview.settled()

    assert "зарплат" in preview.get("search/ru.js").lower()


def test_after_many_saves_every_page_is_as_in_a_fresh_build(preview, tmp_path):
    preview.settled()
    served = preview.root / "build" / "preview" / preview.address.split(":")[2].strip("/") / "site"
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(tmp_path)]
    settings = {"MASLAHAT_EDITION": "preview", "SITE_URL": preview.address}
    subprocess.run(command, cwd=preview.root, env=os.environ | settings, check=True)
    fresh = {file.relative_to(tmp_path): file.read_text() for file in tmp_path.rglob("*.html")}

    assert {file.relative_to(served): file.read_text() for file in served.rglob("*.html")} == fresh


def test_preview_survives_make_clean(preview):
    shutil.rmtree(preview.root / "build")
    state = preview.save("content/ru/about.md", page_text("ru/about.md") + "После уборки.\n")

    assert state["problems"] == ""
    assert "После уборки" in preview.get("ru/about.html")
