"""What is said of a key that does not fit: which, why it matters, what to write instead."""

from datetime import date

from pydantic_core import ErrorDetails

from maslahat.model import Problem
from maslahat.reading.guess import did_you_mean


def unknown_key(file: str, line: int, key: str, known: list[str]) -> Problem:
    return Problem(
        file,
        line,
        "key-unknown",
        f"Неизвестное поле «{key}».{did_you_mean(key, known)}",
        "поле с опечаткой не действует: дата или источник молча пропадают.",
        "исправьте имя поля или удалите его; все поля описаны в docs/content-guide.md.",
    )


def missing_key(file: str, line: int, key: str) -> Problem:
    if key == "against":
        return _unproven(file, line)
    is_page = file.startswith("content/")
    return Problem(
        file,
        line,
        "key-missing",
        f"Нет поля «{key}».",
        "без него страница неполная: читатель не увидит название, ответ или дату."
        if is_page
        else "без него запись неполная, и всё, что на неё ссылается, пропадёт со страниц.",
        f"добавьте «{key}:»; образец — в docs/content-guide.md.",
    )


def _unproven(file: str, line: int) -> Problem:
    return Problem(
        file,
        line,
        "review-unproven",
        "Дата без проверки: в «review» нет поля «against».",
        "читатель увидит «проверено», хотя не сказано, с чем сверяли.",
        "допишите «against:» — редакцию внизу страницы, а у числа день редакции закона; "
        "не сверяли — удалите «review».",
    )


def bad_value(file: str, line: int, key: str, item: ErrorDetails) -> Problem:
    shown = str(item["input"])[:60]
    wanted = _wanted(key, item)
    return Problem(
        file,
        line,
        "value-unfit",
        f"Значение «{shown}» не подходит для поля «{key}»."
        if key
        else f"Вместо полей «имя: значение» стоит «{shown}».",
        "сайт не сможет показать его правильно.",
        f"впишите {wanted}." if wanted else "сверьте с образцом в docs/content-guide.md.",
    )


def _wanted(key: str, item: ErrorDetails) -> str:
    """What should stand there instead."""
    kind, given = item["type"], item["input"]
    if kind.startswith("date"):
        return "дату вида 2026-11-21"
    if key in _WANTED:
        return _WANTED[key]
    if kind in ("enum", "literal_error"):
        return str(item["ctx"]["expected"]).replace("'", "").replace(" or ", " или ")
    if kind == "string_type" and isinstance(given, int | float | date):
        return f'то же в кавычках: "{given}"'
    return _WANTED_OF_TYPE.get(kind, "")


_WANTED = {
    "url": "адрес, который начинается с https://",
    "id": "имя из строчных латинских букв, цифр и дефисов: patent-fee",
    "check_at": "имя файла из data/contacts без .yml: mvd",
    "number": 'номер в кавычках: "112" или "+7 495 000-00-00"',
    "review_in": "число дней от 1 до 548",
}
_WANTED_OF_TYPE = {
    "bool_parsing": "true или false",
    "bool_type": "true или false",
    "decimal_parsing": "число: 2842.50",
    "decimal_type": "число: 2842.50",
    "dict_type": "по строке на каждый язык: «ru: …», «ky: …», «tg: …», «uz: …»",
    "greater_than": "число больше нуля",
    "greater_than_equal": "ноль или больше",
    "int_from_float": "целое число",
    "int_parsing": "целое число",
    "int_type": "целое число",
    "mapping_type": "по строке на каждый язык: «ru: …», «ky: …», «tg: …», «uz: …»",
    "model_type": "поля с новой строки и с отступом, как в образце docs/content-guide.md",
    "string_type": "текст",
    "too_short": "хотя бы одну запись",
    "tuple_type": "список: в квадратных скобках или по строкам с «- »",
}
