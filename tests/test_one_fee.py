"""A fee is changed in one file: every place that shows it shows the new one."""

import zipfile

import pytest

OLD, NEW = "4\u00a0200\u00a0₽", "4\u00a0321\u00a0₽"
LANGS = ("ru", "ky", "tg", "uz")


@pytest.mark.parametrize("name", ["patents/apply.html", "ledger.html"])
@pytest.mark.parametrize("lang", LANGS)
def test_page_shows_the_new_fee_and_not_the_old_one(project_with_another_fee, lang, name):
    page = (project_with_another_fee / "site" / lang / name).read_text(encoding="utf-8")

    assert (OLD in page, NEW in page) == (False, True)


@pytest.mark.parametrize("lang", LANGS)
def test_search_shows_the_new_fee(project_with_another_fee, lang):
    files = (project_with_another_fee / "site" / "search" / lang).glob("*.js")
    texts = "".join(file.read_text(encoding="utf-8") for file in files)

    old, new = (fee.replace("\u00a0", " ") for fee in (OLD, NEW))  # search makes spaces alike
    assert (old in texts, new in texts) == (False, True)


def test_offline_copy_has_the_new_fee(project_with_another_fee):
    (packed,) = (project_with_another_fee / "dist").glob("*.zip")
    with zipfile.ZipFile(packed) as copy:
        names = [name for name in copy.namelist() if name.endswith("patents/apply.html")]
        pages = [copy.read(name).decode() for name in names]

    assert [(OLD in page, NEW in page) for page in pages] == [(False, True)] * 4


def test_edition_of_the_page_is_another_one(project_with_another_fee, built_site):
    places = [
        root / "ru/patents/apply.html" for root in (project_with_another_fee / "site", built_site)
    ]
    editions = {
        place.read_text(encoding="utf-8").rpartition("<b>2026-")[2][:11] for place in places
    }

    assert len(editions) == 2
