"""Which pages a save makes anew: no more than show it, and never fewer."""

import pytest
import recording
from tiny_project import page_text

from maslahat import repository
from maslahat.preview import memory
from maslahat.view import Views


@pytest.fixture
def anew(tiny, tmp_path):
    """The pages to be made after a change of one file, which is then undone."""

    def build():
        views = Views(repository.load(tiny)[0], "preview")
        left = memory.settled(views, tiny, tmp_path)
        return set(memory.accept(tmp_path).pages) - set(left)

    def after(name, text):
        build()
        file = tiny / name
        old = file.read_text(encoding="utf-8") if file.exists() else None
        file.write_text(text, encoding="utf-8")
        recording.record(tiny)
        made = build()
        file.unlink() if old is None else file.write_text(old, encoding="utf-8")
        return made

    return after


def test_first_build_makes_every_page_of_every_language(tiny, tmp_path):
    views = Views(repository.load(tiny)[0], "preview")

    assert memory.settled(views, tiny, tmp_path) == []


def test_nothing_changed_makes_nothing(anew):
    assert anew("content/ru/about.md", page_text("ru/about.md")) == set()


def test_text_of_a_translation_makes_that_page(anew):
    text = page_text("ky/work/pay.md").replace("Келишим", "Кагаз")

    assert anew("content/ky/work/pay.md", text) == {"ky/work/pay.md"}


def test_text_of_an_original_makes_the_page_in_every_language(anew):
    text = page_text("ru/about.md").replace("Кто мы", "Кто вы")

    assert anew("content/ru/about.md", text) == {
        "ru/about.md",
        "ky/about.md",
        "tg/about.md",
        "uz/about.md",
    }


def test_title_makes_the_pages_of_its_language_that_show_it(anew):
    text = page_text("ky/work/pay.md").replace("Айлык", "Маяна")

    assert anew("content/ky/work/pay.md", text) == {
        "ky/a-z.md",
        "ky/work/index.md",  # lists its guides
        "ky/work/pay.md",
        "ky/work/contract.md",  # the neighbour
    }


def test_new_file_makes_all_because_links_may_lead_to_it(anew):
    made = anew("content/ru/picture.svg", "<svg/>")

    assert len(made) == 4 * 7  # five pages, the A-Z page and the ledger in four languages


def test_style_makes_no_page(anew):
    assert anew("overrides/assets/site.css", "body {}") == set()


def test_page_that_cannot_be_read_is_left_alone(tiny, tmp_path):
    file = tiny / "content/ru/about.md"
    file.write_text("---\nбез: описания\n---\n", encoding="utf-8")
    left = memory.settled(Views(repository.load(tiny)[0], "preview"), tiny, tmp_path)
    file.write_text(page_text("ru/about.md"), encoding="utf-8")

    assert left == ["ru/about.md"]
