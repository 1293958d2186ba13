"""Which saves begin a build; the rest of the watcher is tried in test_preview.py."""

from pathlib import Path

import pytest

from maslahat.preview.watcher import counts

ROOT = Path("/проект")


@pytest.mark.parametrize(
    ("why", "path"),
    [
        ("a page", "content/ky/work/pay.md"),
        ("a folder of pages that went away", "content/ky/work"),
        ("facts and words", "data/ui/ky.yml"),
        ("a style", "overrides/assets/site.css"),
        ("an adapter", "hooks/pages.py"),
        ("the core", "maslahat/view/views.py"),
        ("the wiring", "mkdocs.yml"),
    ],
    ids=lambda value: value,
)
def test_change_of_the_site_counts(why, path):
    assert counts(ROOT, str(ROOT / path))


@pytest.mark.parametrize(
    ("why", "path"),
    [
        ("our own output would build for ever", "build/preview/8000/site/index.html"),
        ("compiled by the build itself", "maslahat/__pycache__/build.cpython-311.pyc"),
        ("vim's swap file", "content/ru/.pay.md.swp"),
        ("vim's trial file", "content/ru/4913"),
        ("a back-up", "content/ru/pay.md~"),
        ("emacs' unsaved text", "content/ru/#pay.md#"),
        ("emacs' lock", "content/ru/.#pay.md"),
        ("what PyCharm writes before it renames", "content/ru/pay.md___jb_tmp___"),
        ("not a part of the site", "README.md"),
        ("the folder of the project", ""),
    ],
    ids=lambda value: value,
)
def test_passing_file_does_not_count(why, path):
    assert not counts(ROOT, str(ROOT / path))
