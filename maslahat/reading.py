"""Read a text file or a YAML document; what is wrong becomes a Problem, never a traceback."""

import re
from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel
from pydantic_core import ErrorDetails, ValidationError

from maslahat.model import Problem

# The C loaders are eight times faster; a PyYAML built without libyaml still works.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TextLoader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_Model = TypeVar("_Model", bound=BaseModel)
_TOP_KEY = re.compile(r"^([\w-]+):", re.MULTILINE)


def read_text(path: Path, file: str) -> tuple[str, list[Problem]]:
    """The text of a file with `\\n` line ends, or "" and the reason a person can act on."""
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n"), []
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        return "", [_not_utf8(file, line)]
    except OSError as error:
        return "", [_unreadable(file, error)]


def parse_yaml(text: str, file: str, first_line: int = 1) -> tuple[Any, list[Problem]]:
    """The value of a YAML text whose first line is line `first_line` of `file`."""
    try:
        value = _load(text)
    except yaml.YAMLError as error:
        return None, [_broken_yaml(error, text, file, first_line)]
    return value, list(_repeated_keys(text, file, first_line))


def validate(
    model: type[_Model], value: Any, text: str, file: str, first_line: int = 1
) -> tuple[_Model | None, list[Problem]]:
    """`value` as a `model`, or a Problem at the line of each key that does not fit."""
    try:
        return model.model_validate(value), []
    except ValidationError as error:
        items = _once(error.errors(), list(model.model_fields))
        return None, [_misfit(item, model, text, file, first_line) for item in items]


def line_of(key: str, text: str, first_line: int = 1) -> int:
    """The line on which `key:` stands, or the first line."""
    found = re.search(rf"^[ \t-]*{re.escape(key)}[ \t]*:", text, re.MULTILINE)
    return first_line + text.count("\n", 0, found.start()) if found else first_line


def did_you_mean(word: str, known: list[str]) -> str:
    """« Возможно, вы имели в виду «…»?» or nothing."""
    close = get_close_matches(word, known, n=1, cutoff=0.6)
    return f" Возможно, вы имели в виду «{close[0]}»?" if close else ""


def _once(items: list[ErrorDetails], known: list[str]) -> list[ErrorDetails]:
    """Without the keys that are missing only because they stand there misspelt."""
    unknown = [str(item["loc"][-1]) for item in items if item["type"] == "extra_forbidden"]
    meant = {close for name in unknown for close in get_close_matches(name, known, n=1)}
    return [item for item in items if item["type"] != "missing" or item["loc"][-1] not in meant]


def _load(text: str) -> Any:
    try:
        return yaml.load(text, Loader=_Loader)  # noqa: S506 -- all these loaders are safe ones
    except yaml.YAMLError:
        raise
    except Exception:  # 2026-13-45 is no date, "!!bool x" no bool: as text they are refused later
        return yaml.load(text, Loader=_TextLoader)  # noqa: S506


def _not_utf8(file: str, line: int) -> Problem:
    return Problem(
        file,
        line,
        "file-not-utf8",
        "Файл записан не в кодировке UTF-8, буквы не читаются.",
        "вместо страницы читатель увидит знаки вопроса.",
        "откройте файл в редакторе и сохраните его в кодировке UTF-8.",
    )


def _unreadable(file: str, error: OSError) -> Problem:
    return Problem(
        file,
        0,
        "file-unreadable",
        f"Файл не открывается: {error.strerror}.",
        "страница пропадёт с сайта.",
        "проверьте, что файл на месте и его разрешено читать.",
    )


def _broken_yaml(error: yaml.YAMLError, text: str, file: str, first_line: int) -> Problem:
    mark = getattr(error, "problem_mark", None)
    index = min(mark.line if mark else 0, max(text.count("\n"), 0))
    shown = (text.splitlines() or [""])[min(index, max(len(text.splitlines()) - 1, 0))].strip()
    return Problem(
        file,
        first_line + index,
        "yaml-broken",
        f"В описании не удаётся прочитать строку: {shown}",
        "без описания у страницы нет ни названия, ни источников, ни даты.",
        "частая причина — двоеточие внутри текста: возьмите весь текст в кавычки.",
    )


def _repeated_keys(text: str, file: str, first_line: int) -> Iterator[Problem]:
    for key, times in Counter(_TOP_KEY.findall(text)).items():
        if times > 1:
            yield Problem(
                file,
                line_of(key, text, first_line),
                "key-repeated",
                f"Поле «{key}» написано {times} раза.",
                "останется только последнее значение, остальные пропадут молча.",
                "оставьте одно поле.",
            )


def _misfit(
    item: ErrorDetails, model: type[BaseModel], text: str, file: str, first_line: int
) -> Problem:
    names = [part for part in item["loc"] if isinstance(part, str)]
    key = names[-1] if names else ""
    line = line_of(key, text, first_line)
    if item["type"] == "invalid_key":  # YAML reads 2026 as a number and "no" as false
        name = str(item["loc"][-1])
        return _unknown_key(file, line_of(name, text, first_line), name, [])
    if item["type"] == "extra_forbidden":
        return _unknown_key(file, line, key, _known_keys(model, names))
    if item["type"] == "missing":
        return _missing_key(file, first_line, key)
    return _bad_value(file, line, key, item)


def _known_keys(model: type[BaseModel], names: list[str]) -> list[str]:
    """The keys allowed where the unknown one stands; nested models add theirs."""
    nested = [
        field
        for info in model.model_fields.values()
        for inner in getattr(info.annotation, "__args__", ())
        if isinstance(inner, type) and issubclass(inner, BaseModel) and len(names) > 1
        for field in inner.model_fields
    ]
    return nested or list(model.model_fields)


def _unknown_key(file: str, line: int, key: str, known: list[str]) -> Problem:
    return Problem(
        file,
        line,
        "key-unknown",
        f"Неизвестное поле «{key}».{did_you_mean(key, known)}",
        "поле с опечаткой не действует: дата или источник молча пропадают.",
        "исправьте имя поля или удалите его; все поля описаны в docs/content-guide.md.",
    )


def _missing_key(file: str, line: int, key: str) -> Problem:
    return Problem(
        file,
        line,
        "key-missing",
        f"Нет поля «{key}».",
        "без него страница неполная: читатель не увидит название, ответ или дату.",
        f"добавьте «{key}:» в описание; образец — в docs/content-guide.md.",
    )


def _bad_value(file: str, line: int, key: str, item: ErrorDetails) -> Problem:
    shown = str(item["input"])[:60]
    wanted = "дату вида 2026-11-21" if item["type"].startswith("date") else _WANTED.get(key, "")
    return Problem(
        file,
        line,
        "value-unfit",
        f"Значение «{shown}» не подходит для поля «{key}».",
        "сайт не сможет показать его правильно.",
        f"впишите {wanted}." if wanted else "сверьте с образцом в docs/content-guide.md.",
    )


_WANTED = {
    "url": "адрес, который начинается с https://",
    "order": "целое число",
    "translation": "machine, human или checked",
    "keywords": "список слов в квадратных скобках",
}
