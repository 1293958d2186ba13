"""Search files are written where pages look for them, or one message says why not."""

import shutil

import pytest
from site_samples import DATA, site

from maslahat import indexing, search

SITE = site("ru/index.md")


@pytest.fixture
def root(tmp_path):
    shutil.copytree(DATA, tmp_path / "data")
    return tmp_path


def test_every_language_can_be_searched(root):
    languages, problems = indexing.load(root, SITE)

    assert (list(languages), problems) == (["ru", "ky", "tg", "uz"], [])


def test_synonyms_are_read_with_the_rules(root):
    (root / "data/search/synonyms.ky.tsv").write_text("суд\tиск\n", encoding="utf-8")

    assert indexing.load(root, SITE)[0]["ky"].synonyms == (("суд", "иск"),)


def test_a_language_may_have_no_synonyms(root):
    (root / "data/search/synonyms.ky.tsv").unlink(missing_ok=True)
    languages, problems = indexing.load(root, SITE)

    assert (languages["ky"].synonyms, problems) == ((), [])


@pytest.mark.parametrize(
    ("name", "text", "named"),
    [
        ("ky.yml", "folds: {ө: о}\n", "Nobody reads the key 'folds'"),
        ("ky.yml", "fold: {ө: о\n", "ky.yml"),
        ("ky.yml", "fold: 2026-13-45\n", "month must be in 1..12"),
        ("ky.yml", None, "No such file"),
        ("synonyms.ky.tsv", "суд\n", "only 'суд'"),
    ],
    ids=["unknown key", "broken yaml", "no such day", "missing", "synonyms"],
)
def test_a_file_that_cannot_be_used_is_named_with_the_reason(root, name, text, named):
    file = root / "data/search" / name
    file.unlink(missing_ok=True)
    if text:
        file.write_text(text, encoding="utf-8")
    _, problems = indexing.load(root, SITE)

    ((place, code, what),) = [(one.path, one.code, one.what) for one in problems]
    assert (place, code, named in what) == (f"data/search/{name}", "search-rules-unfit", True)


@pytest.mark.parametrize(
    ("name", "text"), [("ky.yml", "folds: {}\n"), ("synonyms.ky.tsv", "суд\n")]
)
def test_the_reason_is_said_without_the_code_that_follows(root, name, text):
    (root / "data/search" / name).write_text(text, encoding="utf-8")
    _, (problem,) = indexing.load(root, SITE)

    assert "[" not in problem.what


def test_the_other_languages_can_be_searched_all_the_same(root):
    (root / "data/search/ky.yml").unlink()

    assert list(indexing.load(root, SITE)[0]) == ["ru", "tg", "uz"]


def test_scripts_of_search_leave_the_assets_as_one_engine(built_site):
    names = {path.name for path in (built_site / "assets").rglob("*") if path.is_file()}

    assert (names & set(search.PARTS), (built_site / "search/engine.js").is_file()) == (
        set(),
        True,
    )


def test_what_few_readers_need_is_a_file_of_its_own(built_site):
    names = {path.name for path in (built_site / "search").glob("*.js")}

    assert set(search.LATER) - names == set()


def test_each_guide_of_each_language_has_a_text_file(built_site):
    guides = [path for path in built_site.glob("*/*/*.html") if path.name != "index.html"]
    texts = [path for path in built_site.glob("search/*/*.js") if path.stem.isdigit()]

    assert len(texts) == len(guides) > 0


@pytest.mark.parametrize("lang", ["ru", "ky", "tg", "uz"])
def test_each_language_has_its_synonyms_in_its_index(built_site, lang):
    index = (built_site / "search" / f"{lang}.js").read_text(encoding="utf-8")

    assert '"synonyms":"",' not in index


@pytest.mark.parametrize("lang", ["ru", "ky", "tg", "uz"])
def test_what_the_home_page_offers_first_is_urgent(built_site, lang):
    index = (built_site / "search" / f"{lang}.js").read_text(encoding="utf-8")

    assert '"urgent":[],' not in index
