"""A fact as HTML: its value today, what takes its place and when, and where it comes from."""

from datetime import date
from html import escape

from maslahat.expansion.dated import Words, attributes
from maslahat.expansion.setting import Setting
from maslahat.facts import holding, stretches
from maslahat.facts.periods import periods
from maslahat.facts.reading import in_figures, machine_value
from maslahat.model import Fact
from maslahat.model.fact import PhoneFact


def as_html(fact: Fact, case: str, setting: Setting) -> str:
    """`<data>` with the value for people and programs; past its check date, the question."""
    row = _row(fact, case, setting)
    shown = escape(row[0].text, quote=False)
    if not _is_current(fact, setting.today):
        return f'<data class="changed" value="">{shown}</data>'
    if isinstance(fact, PhoneFact):
        shown = f'<a href="tel:{row[0].text}">{shown}</a>'
    value = machine_value(fact, holding(fact, setting.today))
    return f'<data value="{escape(value)}"{attributes(row)}>{shown}</data>'


def as_text(fact: Fact, case: str, setting: Setting) -> str:
    """The same for people only."""
    return _row(fact, case, setting)[0].text


def as_number(fact: Fact, today: date) -> str:
    """The telephone number of a day, or the last one we knew."""
    return str((holding(fact, today) or periods(fact)[-1]).value)


def note(fact: Fact, setting: Setting) -> str:
    """Article, the day of what we know, and the day from which it has to be looked up again."""
    again = setting.ui["fact_again"].format(date=in_figures(fact.check_by))
    contact = setting.site.contacts.get(fact.check_at)
    asked = f" ({setting.linked(contact)})" if contact else ""
    return f"{source(fact, setting)} · {again}{asked}"


def source(fact: Fact, setting: Setting) -> str:
    """The article, and how sure we are of it."""
    return f"{setting.cite(fact.source.law, fact.source.article)} · {known(fact, setting)}"


def known(fact: Fact, setting: Setting) -> str:
    """Who compared the value and when, or how old our proof is, or that nobody has."""
    ui = setting.ui
    if fact.review:
        role = ui[f"role_{fact.review.by}"]
        return ui["fact_signed"].format(role=role, date=in_figures(fact.review.on))
    if fact.source.edition:
        return ui["fact_as_of"].format(date=in_figures(fact.source.edition))
    return ui["fact_unverified"]


def _row(fact: Fact, case: str, setting: Setting) -> list[Words]:
    found = stretches(
        fact,
        setting.today,
        lambda period: setting.reader.words(fact, period, case),
        _question(fact, setting),
    )
    return [Words(one.words, one.until) for one in found]


def _is_current(fact: Fact, today: date) -> bool:
    return stretches(fact, today, lambda _: "", "?")[0].is_current


def _question(fact: Fact, setting: Setting) -> str:
    """«могло измениться с 12.11.2025 — спросите: МВД»; a telephone number stays beside it."""
    contact = setting.site.contacts.get(fact.check_at)
    where = contact.name[setting.lang] if contact else fact.source.article
    if fact.source.edition is None:
        asked = setting.ui["fact_changed_unverified"].format(where=where)
    else:
        since = in_figures(fact.source.edition)
        asked = setting.ui["fact_changed"].format(date=since, where=where)
    # Somebody in danger still has to see a number, even an old one.
    return f"{periods(fact)[-1].value}: {asked}" if isinstance(fact, PhoneFact) else asked
