"""Search files are written where pages look for them, or one message says why not."""

import shutil

import pytest
from site_samples import DATA, site

from maslahat import indexing

SITE = site("ru/index.md")


@pytest.fixture
def root(tmp_path):
    shutil.copytree(DATA, tmp_path / "data")
    return tmp_path


def test_every_language_has_rules(root):
    rules, problems = indexing.load_rules(root, SITE)

    assert (list(rules), problems) == (["ru", "ky", "tg", "uz"], [])


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("folds: {ө: о}\n", "Nobody reads the key 'folds'"),
        ("fold: {ө: о\n", "ky.yml"),
        ("fold: 2026-13-45\n", "month must be in 1..12"),
        (None, "No such file"),
    ],
    ids=["unknown key", "broken yaml", "no such day", "missing"],
)
def test_rules_that_cannot_be_used_are_named_with_the_reason(root, text, named):
    file = root / "data/search/ky.yml"
    file.unlink()
    if text:
        file.write_text(text, encoding="utf-8")
    _, problems = indexing.load_rules(root, SITE)

    ((place, code, what),) = [(one.path, one.code, one.what) for one in problems]
    assert (place, code, named in what) == ("data/search/ky.yml", "search-rules-unfit", True)


def test_reason_is_said_once(root):
    (root / "data/search/ky.yml").write_text("folds: {}\n", encoding="utf-8")
    _, (problem,) = indexing.load_rules(root, SITE)

    assert problem.what == (
        "The search rules cannot be used: Nobody reads the key 'folds'; there are fold and stop."
    )


def test_scripts_of_search_leave_the_assets_as_one_engine(built_site):
    names = {path.name for path in (built_site / "assets").rglob("*") if path.is_file()}

    assert (names & set(indexing.PARTS), (built_site / "search/engine.js").is_file()) == (
        set(),
        True,
    )


def test_each_guide_of_each_language_has_a_text_file(built_site):
    guides = [path for path in built_site.glob("*/*/*.html") if path.name != "index.html"]
    texts = list(built_site.glob("search/*/*.js"))

    assert len(texts) == len(guides) > 0
