"""The words of the interface, and how numbers read beside their units."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from maslahat.data.files import read
from maslahat.model import SOURCE_LANG, Problem, Units
from maslahat.reading import did_you_mean, validate

Words: TypeAlias = Mapping[str, Mapping[str, str]]


def load_ui(data_dir: Path, langs: Sequence[str]) -> tuple[Words, list[Problem]]:
    """The interface's words by language; every language has exactly the keys of Russian."""
    words: dict[str, dict[str, str]] = {}
    problems: list[Problem] = []
    for lang in langs:
        file = f"data/ui/{lang}.yml"
        _, value, found = read(data_dir / "ui" / f"{lang}.yml", file, dict)
        problems += found
        if value is not None:
            words[lang] = {str(key): str(text or "") for key, text in value.items()}
    problems += [problem for lang in words for problem in _uneven(words, lang)]
    return words, problems


def load_units(data_dir: Path, langs: Sequence[str]) -> tuple[dict[str, Units], list[Problem]]:
    """The units by language."""
    units: dict[str, Units] = {}
    problems: list[Problem] = []
    for lang in langs:
        file = f"data/ui/units.{lang}.yml"
        text, value, found = read(data_dir / "ui" / f"units.{lang}.yml", file, dict)
        problems += found
        if value is not None:
            known, found = validate(Units, value, text, file)
            problems += found
            units |= {lang: known} if known else {}
    return units, problems


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
