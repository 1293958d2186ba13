"""The translations that FILE arguments name, each with its Russian original."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from maslahat import content
from maslahat.cli.ending import Refusal, finish
from maslahat.model import SOURCE_LANG, Page, Problem


class Pair(NamedTuple):
    file: Path
    page: Page
    original: Page


def find(root: Path, given: Iterable[Path]) -> list[Pair]:
    """The pairs of files and folders; ends the command when one of them is no translation.

    Nothing is written before all of them were read: a half-recorded folder would look whole.
    """
    home = (root / "content").resolve()
    files = [file for one in given for file in _files(one if one.exists() else root / one, one)]
    read = [_read(home, file) for file in files]
    finish([problem for _, problems in read for problem in problems])
    return [pair for pair, _ in read if pair]


def _files(path: Path, given: Path) -> Iterator[Path]:
    if not path.exists():
        fix = "сверьте путь; он выглядит так: content/ky/patents/apply.md."
        raise Refusal(f"Нет файла «{given}».", fix)
    yield from sorted(path.rglob("*.md")) if path.is_dir() else [path]


def _read(home: Path, file: Path) -> tuple[Pair | None, list[Problem]]:
    lang, path = _place(home, file)
    original = home / SOURCE_LANG / path
    if not original.exists():
        what = f"У перевода «{file}» нет русской страницы content/{SOURCE_LANG}/{path}."
        raise Refusal(what, "напишите сначала её или исправьте имя файла перевода.")
    page, problems = content.load_page(file, lang, path)
    russian, more = content.load_page(original, SOURCE_LANG, path)
    pair = Pair(file, page, russian) if page and russian else None
    return pair, [*problems, *more]


def _place(home: Path, file: Path) -> tuple[str, str]:
    """(language, path in it) of a translation."""
    if not file.resolve().is_relative_to(home) or file.suffix != ".md":
        fix = "назовите файл перевода, например content/ky/patents/apply.md."
        raise Refusal(f"«{file}» — не страница сайта.", fix)
    lang, _, path = file.resolve().relative_to(home).as_posix().partition("/")
    if lang == SOURCE_LANG:
        what = f"«{file}» — русская страница: она оригинал, её ни с чего не переводили."
        raise Refusal(what, f"назовите её перевод, например content/ky/{path}.")
    return lang, path
