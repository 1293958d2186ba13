"""The site generator does its work or gives one message; its own exit code is not believed."""

import pytest

from maslahat import generator

CONFIG = "site_name: x\ndocs_dir: content\nuse_directory_urls: false\n"


@pytest.fixture
def root(tmp_path):
    (tmp_path / "content").mkdir()
    (tmp_path / "content/index.md").write_text("# Один\n", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    return tmp_path


def messages(root):
    return [(one.code, one.what) for one in generator.run(root, root / "out")]


def test_pages_are_built_without_a_word(root):
    assert (messages(root), (root / "out/index.html").is_file()) == ([], True)


def test_broken_settings_are_one_problem_with_the_name_of_the_file(root):
    (root / "mkdocs.yml").write_text("site_name: [x\n", encoding="utf-8")

    ((code, what),) = messages(root)
    assert (code, "mkdocs.yml" in what) == ("generator-failed", True)


def test_warning_is_a_problem(root):
    (root / "content/index.md").write_text("[two](two.md)\n", encoding="utf-8")

    ((code, what),) = messages(root)
    assert (code, "two.md" in what) == ("generator-failed", True)


def test_hook_that_falls_is_one_problem_with_the_last_line_of_its_fall(root):
    (root / "hook.py").write_text("def on_config(config):\n    raise KeyError('tk')\n")
    (root / "mkdocs.yml").write_text(f"{CONFIG}hooks: [hook.py]\n", encoding="utf-8")

    assert messages(root) == [
        ("generator-failed", "mkdocs did not build the pages: KeyError: 'tk'")
    ]


def test_generator_that_is_not_installed_is_named(root, monkeypatch):
    monkeypatch.setenv("MASLAHAT_GENERATOR", "nikola_of_nowhere")

    ((code, what),) = messages(root)
    assert (code, what.startswith("nikola_of_nowhere did not build the pages:")) == (
        "generator-failed",
        True,
    )


def test_the_edition_is_handed_over(root):
    body = '    return os.environ["MASLAHAT_EDITION"]\n'
    (root / "hook.py").write_text(f"import os\n\ndef on_page_markdown(*_, **__):\n{body}")
    (root / "mkdocs.yml").write_text(f"{CONFIG}hooks: [hook.py]\n", encoding="utf-8")

    assert generator.run(root, root / "out", "2026-11-21-00001") == []
    assert "2026-11-21-00001" in (root / "out/index.html").read_text(encoding="utf-8")
