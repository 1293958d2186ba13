"""A fact as HTML: its value today, what takes its place and when, and where it comes from."""

from datetime import date
from html import escape

from maslahat.days import in_figures
from maslahat.expansion.dated import Words, attributes
from maslahat.expansion.setting import Setting
from maslahat.facts import Stretch, holding, stretches
from maslahat.facts.periods import periods
from maslahat.facts.reading import machine_value
from maslahat.model import Fact
from maslahat.model.fact import PhoneFact


def as_html(fact: Fact, case: str, setting: Setting) -> str:
    """`<data>` with the value for people and programs; past its check date, the question."""
    found = _stretches(fact, case, setting)
    now = found[0].words
    shown = escape(now, quote=False)
    if not found[0].is_current:
        return f'<data class="changed" value="">{shown}</data>'
    if isinstance(fact, PhoneFact):
        shown = f'<a href="tel:{now}">{shown}</a>'
    value = machine_value(fact, holding(fact, setting.today))
    dated = attributes([Words(one.words, one.until) for one in found])
    return f'<data value="{escape(value)}"{dated}>{shown}</data>'


def as_text(fact: Fact, case: str, setting: Setting) -> str:
    """The same for people only."""
    return _stretches(fact, case, setting)[0].words


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


def _stretches(fact: Fact, case: str, setting: Setting) -> list[Stretch]:
    return stretches(
        fact,
        setting.today,
        lambda period: setting.reader.words(fact, period, case),
        _question(fact, setting),
    )


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
