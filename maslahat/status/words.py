"""The overview in plain Russian, the same for the terminal and for the page."""

from collections.abc import Iterator
from datetime import date

from maslahat.days import in_figures
from maslahat.model import SOURCE_LANG, Contact, Fact
from maslahat.reviews import State
from maslahat.status.overview import Cell, Overview

LEGEND = (
    "черновик — юрист не подписал; изменилась — после подписи текст стал другим, для читателя это "
    "черновик; до … — подписана и верна по этот день; просрочена — пора сверить снова; отстала: 2 "
    "— столько разделов русской страницы с тех пор изменилось; без отметки — не записано, с какого "
    "русского текста переведено (maslahat translated)."
)


def cell(one: Cell) -> str:
    """A page in one language, in two or three words."""
    if one.state is None:
        return "нет перевода"
    parts = [_state(one.state, one.due)]
    if one.behind:
        parts.append(f"отстала: {one.behind}")
    elif not one.is_recorded:
        parts.append("без отметки")
    return ", ".join(parts)


def totals(found: Overview) -> Iterator[str]:
    """How far each language is."""
    for place, language in enumerate(found.languages):
        cells = [row.cells[place] for row in found.rows]
        signed = sum(one.state is State.SIGNED for one in cells)
        behind = sum(bool(one.behind) for one in cells)
        absent = sum(one.state is None for one in cells)
        late = "" if language.code == SOURCE_LANG else f", отстали {behind}, нет {absent}"
        yield f"{language.name}: подписано {signed} из {len(cells)}{late}"


def fact(one: Fact, today: date) -> str:
    """A fact that has to be checked."""
    day = in_figures(one.check_by)
    when = f"проверить до {day}" if one.check_by >= today else f"срок проверки прошёл {day}"
    return f"{one.label[SOURCE_LANG]} — {when} ({one.file})"


def contact(one: Contact, today: date) -> str:
    """A contact that somebody has to call."""
    if one.checked is None:
        when = "никто не проверял"
    else:
        when = f"проверяли {in_figures(one.checked)}, {(today - one.checked).days} дн. назад"
    return f"{one.name[SOURCE_LANG]} — {when} ({one.file})"


def _state(state: State, due: date | None) -> str:
    day = in_figures(due) if due else ""
    return {
        State.DRAFT: "черновик",
        State.SIGNED: f"до {day}",
        State.OVERDUE: f"просрочена с {day}",
        State.CHANGED: "изменилась",
    }[state]
