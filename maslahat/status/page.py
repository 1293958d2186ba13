"""The overview as one file for editors: no script, nothing loaded, not to be indexed."""

from collections.abc import Iterable
from html import escape

from maslahat.days import in_figures
from maslahat.reviews import State
from maslahat.status import words
from maslahat.status.overview import Cell, Overview

# On a phone each page is a block with its languages below each other: four columns do not fit.
_STYLE = """
html { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem }
th, td { border-bottom: 1px solid #bbb }
tbody th { font-weight: 600; overflow-wrap: anywhere } small { display: block; font-weight: 400 }
.good { background: #dff3e3; color: #111 } .late { background: #ffe3c2; color: #111 }
.absent { background: #eee; color: #111 }
@media (max-width: 45rem) {
 thead { display: none } tr, tbody th, td { display: block } tr { margin: 0 0 1.5rem }
 td::before { content: attr(data-lang) ": "; font-weight: 600 } }
"""


def as_html(found: Overview) -> str:
    """A whole HTML file."""
    day = in_figures(found.today)
    return f"""<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>Состояние страниц на {day}</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>Состояние страниц на {day}</h1>
<p>Для редакторов. В сайт и в копии для чтения без интернета эта страница не входит.</p>
{_list(words.totals(found))}
{_table(found)}
<p>{escape(words.LEGEND)}</p>
<h2>Факты, которые пора проверить: {len(found.facts)}</h2>
{_list(words.fact(one, found.today) for one in found.facts)}
<h2>Контакты, которые пора проверить: {len(found.contacts)}</h2>
{_list(words.contact(one, found.today) for one in found.contacts)}
</body>
</html>
"""


def _table(found: Overview) -> str:
    heads = "".join(
        f'<th scope="col" lang="{one.code}">{escape(one.name)}</th>' for one in found.languages
    )
    names = {language.code: language.name for language in found.languages}
    rows = "\n".join(
        f'<tr><th scope="row">{escape(row.title)} <small>{escape(row.path)}</small></th>'
        f"{''.join(_cell(cell, names[cell.lang]) for cell in row.cells)}</tr>"
        for row in found.rows
    )
    head = f'<thead><tr><th scope="col">Страница</th>{heads}</tr></thead>'
    return f"<table>\n{head}\n<tbody>\n{rows}\n</tbody>\n</table>"


def _cell(cell: Cell, language: str) -> str:
    mark = f' class="{name}"' if (name := _class(cell)) else ""
    return f'<td{mark} data-lang="{escape(language)}">{escape(words.cell(cell))}</td>'


def _class(cell: Cell) -> str:
    if cell.state is None:
        return "absent"
    if cell.behind or cell.state in (State.OVERDUE, State.CHANGED):
        return "late"
    return "good" if cell.state is State.SIGNED else ""


def _list(lines: Iterable[str]) -> str:
    items = "\n".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<ul>\n{items}\n</ul>" if items else "<p>Таких нет.</p>"
