"""A rules file that does something else than its author thinks is refused."""

import pytest

from maslahat.search import load_rules


def write(folder, text):
    path = folder / "ky.yml"
    path.write_text(text, encoding="utf-8")
    return path


def test_rules_are_read(tmp_path):
    rules = load_rules(write(tmp_path, "fold: {ө: о}\nstop: [жана]"))

    assert (dict(rules.fold), rules.stop) == ({"ө": "о"}, ("жана",))


def test_a_file_of_comments_has_no_rules(tmp_path):
    rules = load_rules(write(tmp_path, "# later\n"))

    assert (dict(rules.fold), rules.stop) == ({}, ())


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("folds: {ө: о}", "folds"),
        ("fold: {өө: о}", "өө"),
        ("fold: {Ө: о}", "Ө"),
        ("fold: {ө: О}", "О"),
        ("fold: {ө: }", "ө"),
        ("- fold", "list"),
        ("stop: жана", "stop"),
        ("stop: [no]", "False"),
    ],
)
def test_what_cannot_work_is_refused_with_its_place_and_name(tmp_path, text, named):
    with pytest.raises(ValueError, match=rf"ky\.yml\n.*{named}"):
        load_rules(write(tmp_path, text))
