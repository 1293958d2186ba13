"""Read data/: languages, laws, interface words. The only core module that opens these files."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from maslahat.model import SOURCE_LANG, Language, Law, Problem
from maslahat.reading import did_you_mean, line_of, parse_yaml, read_text, validate

Words: TypeAlias = Mapping[str, Mapping[str, str]]


def load_languages(data_dir: Path) -> tuple[tuple[Language, ...], list[Problem]]:
    """The languages in the order of the chooser."""
    text, value, problems = _read(data_dir / "languages.yml", "data/languages.yml", list)
    languages = []
    for item in value or []:
        language, found = validate(Language, item, text, "data/languages.yml")
        problems += found
        if language:
            languages.append(language)
    return tuple(languages), problems


def load_laws(data_dir: Path) -> tuple[dict[str, Law], list[Problem]]:
    """The laws by the name that pages cite them with."""
    text, value, problems = _read(data_dir / "laws.yml", "data/laws.yml", dict)
    laws = {}
    for name, item in (value or {}).items():
        line = line_of(str(name), text)
        entry = "\n".join(text.splitlines()[line - 1 :])
        law, found = validate(Law, item, entry, "data/laws.yml", line)
        problems += found
        if law:
            laws[str(name)] = law
    return laws, problems


def load_ui(data_dir: Path, langs: Sequence[str]) -> tuple[Words, list[Problem]]:
    """The interface's words by language; every language has exactly the keys of Russian."""
    words: dict[str, dict[str, str]] = {}
    problems: list[Problem] = []
    for lang in langs:
        file = f"data/ui/{lang}.yml"
        _, value, found = _read(data_dir / "ui" / f"{lang}.yml", file, dict)
        problems += found
        if value is not None:
            words[lang] = {str(key): str(text or "") for key, text in value.items()}
    problems += [problem for lang in words for problem in _uneven(words, lang)]
    return words, problems


def _read(path: Path, file: str, kind: type) -> tuple[str, Any, list[Problem]]:
    text, problems = read_text(path, file)
    if problems:
        return text, None, problems
    value, problems = parse_yaml(text, file)
    if not problems and not isinstance(value, kind):
        return text, None, [_not_a_table(file)]
    return text, value, problems


def _uneven(words: Words, lang: str) -> Iterator[Problem]:
    expected, given = words.get(SOURCE_LANG, {}), words[lang]
    file = f"data/ui/{lang}.yml"
    for key in expected.keys() - given.keys():
        yield _missing_word(file, key, expected[key])
    for key in given.keys() - expected.keys():
        yield _extra_word(file, key, list(expected))
    for key in given.keys() & expected.keys():
        if not given[key].strip():
            yield _missing_word(file, key, expected[key])


def _missing_word(file: str, key: str, russian: str) -> Problem:
    return Problem(
        file,
        0,
        "ui-missing",
        f"Нет надписи «{key}» (по-русски: «{russian}»).",
        "читатель увидит пустое место или чужой язык вместо кнопки.",
        f"добавьте строку «{key}: …» с переводом.",
    )


def _extra_word(file: str, key: str, known: list[str]) -> Problem:
    return Problem(
        file,
        0,
        "ui-extra",
        f"Лишняя надпись «{key}»: в русском файле такой нет.{did_you_mean(key, known)}",
        "скорее всего, это опечатка, и нужная надпись осталась без перевода.",
        f"исправьте имя «{key}» или удалите строку.",
    )


def _not_a_table(file: str) -> Problem:
    return Problem(
        file,
        1,
        "data-unfit",
        "В файле не то, что ожидалось: нужен список или записи вида «имя: значение».",
        "без этих данных сайт не собрать.",
        "верните файл к прежнему виду и внесите правку ещё раз.",
    )
