"""Languages, laws and interface words are read, and each fault is named by its file."""

import pytest

from maslahat import data

LANGS = ["ru", "ky"]


def write(folder, name, text):
    (folder / "ui").mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def faults(problems):
    return sorted((one.path, one.line, one.code) for one in problems)


def test_languages_keep_the_order_of_the_file(tmp_path):
    fields = "name: N\n  iso639_3: xxx\n  locale: ru\n  alphabet: а б\n"
    write(tmp_path, "languages.yml", f"- code: uz\n  {fields}- code: ru\n  {fields}")
    languages, problems = data.load_languages(tmp_path)

    assert ([language.code for language in languages], problems) == (["uz", "ru"], [])


def test_language_without_a_field_is_named_and_left_out(tmp_path):
    write(tmp_path, "languages.yml", "- code: uz\n  name: N\n")
    languages, problems = data.load_languages(tmp_path)

    assert (languages, {one.code for one in problems}) == ((), {"key-missing"})


def test_law_is_known_by_its_name(tmp_path):
    write(tmp_path, "laws.yml", "tk:\n  title: Трудовой\n  kind: Кодекс\n")
    laws, problems = data.load_laws(tmp_path)

    assert (laws["tk"].title, problems) == ("Трудовой", [])


@pytest.mark.parametrize(
    ("why", "entry", "line", "code"),
    [
        ("an address that is not safe", "  url: http://x.example\n", 8, "value-unfit"),
        ("a field nobody reads", "  nomer: 1-ФЗ\n", 8, "key-unknown"),
        ("a day that is in no calendar", "  date: 2026-02-30\n", 8, "value-unfit"),
    ],
)
def test_fault_of_a_law_has_the_line_of_its_own_entry(tmp_path, why, entry, line, code):
    first = (
        "uk:\n  title: Уголовный\n  kind: Кодекс\n  url: https://x.example\n  date: 1996-06-13\n"
    )
    second = f"tk:\n  title: Трудовой\n{entry}  kind: Кодекс\n"
    _, problems = data.load_laws(write(tmp_path, "laws.yml", first + second))

    assert faults(problems) == [("data/laws.yml", line, code)]


def test_law_named_by_a_number_does_not_stop_the_reading(tmp_path):
    write(tmp_path, "laws.yml", "109:\n  title: Об учёте\n  kind: Закон\n")
    laws, _ = data.load_laws(tmp_path)

    assert list(laws) == ["109"]


def test_missing_file_is_named(tmp_path):
    _, problems = data.load_laws(tmp_path)

    assert faults(problems) == [("data/laws.yml", 0, "file-unreadable")]


@pytest.mark.parametrize("words", ["home:\n", "home: ''\n", "home: ' '\n", "other: x\nhome: ~\n"])
def test_interface_word_without_a_text_is_missing(tmp_path, words):
    write(tmp_path, "ui/ru.yml", words.replace("home:", "home: Главная #"))
    write(tmp_path, "ui/ky.yml", words)
    _, problems = data.load_ui(tmp_path, LANGS)

    assert ("data/ui/ky.yml", 0, "ui-missing") in faults(problems)


def test_every_language_has_the_words_of_russian(tmp_path):
    write(tmp_path, "ui/ru.yml", "home: Главная\nabout: О сайте\n")
    write(tmp_path, "ui/ky.yml", "home: Башкы бет\nabaut: Сайт жөнүндө\n")
    _, problems = data.load_ui(tmp_path, LANGS)

    assert faults(problems) == [
        ("data/ui/ky.yml", 0, "ui-extra"),
        ("data/ui/ky.yml", 0, "ui-missing"),
    ]
