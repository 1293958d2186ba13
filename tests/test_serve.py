"""`make serve`: what was saved is on the open page a moment later, and so is what is wrong."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from projects import ROOT, copy_project

PATIENCE_MS = 30_000  # a busy machine; on a quiet one each step takes under a second
PATH = "ru/health/emergency"


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Path:
    """A copy of the project with a copy of the core, so that a test may change both."""
    root = copy_project(tmp_path_factory.mktemp("проект"))
    subprocess.run(["cp", "-r", str(ROOT / "maslahat"), str(root)], check=True)
    return root


@pytest.fixture(scope="module")
def address(root) -> Iterator[str]:
    """The address that the running preview printed."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    serving = subprocess.Popen(
        [sys.executable, "-m", "maslahat", "serve", "--port", str(port)],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert serving.stdout
    first = serving.stdout.readline()
    yield first.split("preview at ")[1].split()[0]
    serving.send_signal(signal.SIGINT)
    serving.communicate(timeout=30)
    assert serving.returncode == 0


@pytest.fixture
def tab(browser: Browser, address: str) -> Iterator[Page]:
    page = browser.new_page()
    page.set_default_timeout(PATIENCE_MS)
    page.goto(f"{address}{PATH}.html")
    page.reload()
    page.wait_for_selector("h1")
    yield page
    page.close()


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "seen"),
    [
        (f"content/{PATH}.md", "\n## ", "\n## НОВОЕ ", "НОВОЕ"),
        ("data/ui/ru.yml", "draft: \"Черновик:", "draft: \"Набросок:", "Набросок:"),
        ("overrides/main.html", "</main>", "<p>ШАБЛОН</p></main>", "ШАБЛОН"),
        ("hooks/pages.py", "return foreign.mark(html", 'return "<p>КРЮК</p>" + foreign.mark(html',
         "КРЮК"),
        ("maslahat/view/citation.py", "Cited(full_name(law)", 'Cited("ЯДРО " + full_name(law)',
         "ЯДРО"),
    ],
    ids=["content", "data", "template", "hook", "core"],
)  # fmt: skip
def test_open_page_shows_what_was_saved(root, tab, file, old, new, seen):
    change(root / file, old, new)

    tab.wait_for_selector(f"text={seen}")


def test_open_page_takes_a_new_style(root, tab):
    change(root / "overrides/assets/site.css", "h1 {", "h1 { letter-spacing: 7px;")

    expect(tab.locator("h1")).to_have_css("letter-spacing", "7px", timeout=PATIENCE_MS)


def test_problem_is_shown_on_the_page_and_goes_when_mended(root, tab):
    page = root / f"content/{PATH}.md"
    change(page, "summary:", "sumary:")
    tab.wait_for_selector("text=Неизвестное поле «sumary»")

    change(page, "sumary:", "summary:")

    tab.wait_for_selector("text=Неизвестное поле «sumary»", state="detached")


def test_published_pages_keep_the_strict_policy(built_site):
    assert "connect-src" not in (built_site / f"{PATH}.html").read_text(encoding="utf-8")
