"""Read a text file, whatever made it."""

from pathlib import Path

from maslahat.model import Problem


def read_text(path: Path, file: str) -> tuple[str, list[Problem]]:
    """The text of a file with `\\n` line ends, or "" and the reason a person can act on."""
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n"), []
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        return "", [_not_utf8(file, line)]
    except OSError as error:
        return "", [_unreadable(file, error)]


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
