"""A law as it is cited in a sentence, with how sure we are of its wording."""

from collections.abc import Iterable

from maslahat.days import in_figures
from maslahat.expansion.setting import Setting
from maslahat.model import SOURCE_LANG, Source


def as_html(law: str, article: str, sources: Iterable[Source], setting: Setting) -> str:
    """«КоАП, ст. 27.5, редакцию мы не сверяли»; without an article only the name."""
    if not article:
        return setting.short_name(law, setting.lang)
    source = find_source(law, article, sources)
    ui = setting.ui
    if source and source.evidence:
        known = ui["fact_as_of"].format(date=in_figures(source.evidence))
    else:
        known = ui["fact_unverified"]
    return f"{setting.cite(law, article)}, {known}"


def as_text(law: str, article: str, setting: Setting) -> str:
    """The same without how sure we are."""
    if not article:
        return setting.short_name(law, setting.lang)
    return f"{setting.short_name(law, SOURCE_LANG)}, {article}"


def find_source(law: str, article: str, sources: Iterable[Source]) -> Source | None:
    """The entry of the page's sources that names all numbers of the article.

    Of several, one without proof: an article is not known better than the worst of its entries.
    """
    found = [one for one in sources if one.names(law, article)]
    return min(found, key=lambda one: one.evidence is not None, default=None)
