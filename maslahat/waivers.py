"""Problems that are borne for a while: which are let pass, and which waivers are no good.

A waiver that ran out, fits nothing, reaches too far or asks for too much lets nothing pass and is
a problem itself, at its line in data/waivers.yml.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

import yaml

from maslahat.days import in_figures
from maslahat.model import Problem, Waiver

FILE = "data/waivers.yml"
MAX_DAYS = 366  # twelve months: who bears a problem longer has decided to keep it
# Never to be borne, in this order. What cannot be read: the rest of the file is unchecked. What
# leaves a hole on a page: a reader finds nothing, or the site is not built. What brings a
# stranger's code onto a page, or leads out of it by a way that others can change. What calls
# checked that nobody checked, or shows an old value for good. And a waiver cannot waive itself.
NEVER = frozenset(
    {
        *("yaml-broken", "file-not-utf8", "file-unreadable", "data-unfit", "description-missing"),
        *("key-missing", "key-repeated", "key-unknown", "value-unfit", "fact-kind", "id-differs"),
        *("function-unknown", "call-malformed", "call-misplaced", "fact-case", "fact-unknown"),
        *("contact-unknown", "law-unknown", "term-unknown", "fact-law-unknown", "texts-uneven"),
        *("text-signs", "units-incomplete", "ui-missing", "original-missing"),
        *("html-refused", "attributes-refused", "link-scheme", "contact-link"),
        *("date-sentinel", "date-future", "check-by-far", "review-unproven", "review-reversed"),
        *("review-against", "checked-unsigned", "contact-proposed", "contact-checker"),
        *("waiver-expired", "waiver-far", "waiver-refused", "waiver-unused"),
    }
)
_Place = tuple[str, str, str]  # what tells one waiver from another: code, path, shown


def apply(
    problems: Iterable[Problem], waivers: Sequence[Waiver], today: date, text: str = ""
) -> list[Problem]:
    """What nobody waived, and the faults of the waivers, sorted; `text` is that of their file."""
    found, lines = list(problems), _lines(text)
    acting = [waiver for waiver in waivers if not _fault(waiver, today, 0)]
    kept = [one for one in found if not any(_covers(waiver, one) for waiver in acting)]
    return sorted([*kept, *_faults(found, waivers, today, lines)])


def _faults(
    problems: Sequence[Problem], waivers: Sequence[Waiver], today: date, lines: Mapping[_Place, int]
) -> Iterator[Problem]:
    for waiver in waivers:
        line = lines.get((waiver.code, waiver.path, waiver.shown), 0)
        if fault := _fault(waiver, today, line):
            yield fault
        elif not any(_covers(waiver, problem) for problem in problems):
            yield _unused(waiver, line)


def _covers(waiver: Waiver, problem: Problem) -> bool:
    is_place = waiver.code == problem.code and waiver.path == problem.path
    return is_place and waiver.shown in problem.what


def _fault(waiver: Waiver, today: date, line: int) -> Problem | None:
    if waiver.code in NEVER:
        return _refused(waiver, line)
    if waiver.until < today:
        return _expired(waiver, line)
    last = today + timedelta(days=MAX_DAYS)
    return _far(waiver, last, line) if waiver.until > last else None


def _lines(text: str) -> dict[_Place, int]:
    """The line on which each waiver begins; none of a text that is not a list of records."""
    root = yaml.compose(text, Loader=yaml.SafeLoader) if text else None
    items = root.value if isinstance(root, yaml.SequenceNode) else []
    return {_place(item): item.start_mark.line + 1 for item in reversed(items)}


def _place(item: yaml.Node) -> _Place:
    pairs = item.value if isinstance(item, yaml.MappingNode) else []
    given = {str(key.value): str(value.value) for key, value in pairs}
    return given.get("code", ""), given.get("path", ""), given.get("shown", "")


def _refused(waiver: Waiver, line: int) -> Problem:
    return Problem(
        FILE,
        line,
        "waiver-refused",
        f"Проблему «{waiver.code}» в файле «{waiver.path}» нельзя принять даже на время.",
        "из-за неё читатель увидит дыру, чужой код или устаревшее число как сегодняшнее.",
        "исправьте саму проблему и удалите эту запись.",
    )


def _expired(waiver: Waiver, line: int) -> Problem:
    last = in_figures(waiver.until)
    return Problem(
        FILE,
        line,
        "waiver-expired",
        f"Отсрочка для «{waiver.code}» в файле «{waiver.path}» кончилась {last}.",
        "проблему обещали исправить к этому дню, а читатель всё ещё видит её.",
        "исправьте проблему и удалите запись; если нужно ещё время — впишите новый день и причину.",
    )


def _far(waiver: Waiver, last: date, line: int) -> Problem:
    return Problem(
        FILE,
        line,
        "waiver-far",
        f"Отсрочка для «{waiver.code}» в файле «{waiver.path}» — до {in_figures(waiver.until)}, "
        f"это дальше чем на 12 месяцев.",
        "о проблеме забудут, и читатель останется с ней навсегда.",
        f"впишите в «until» день не позже {in_figures(last)}.",
    )


def _unused(waiver: Waiver, line: int) -> Problem:
    shown = f" с текстом «{waiver.shown}»" if waiver.shown else ""
    return Problem(
        FILE,
        line,
        "waiver-unused",
        f"Проблемы «{waiver.code}» в файле «{waiver.path}»{shown} больше нет.",
        "лишняя запись однажды скроет от нас новую ошибку, которую увидит читатель.",
        "удалите запись; если она нужна — сверьте «code», «path» и «shown» с сообщением.",
    )
