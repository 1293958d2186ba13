"""What search is given: the guides as they were built, in plain strings."""

from collections.abc import Iterator, Sequence

from maslahat import navigation, translations
from maslahat.built import BuiltPage
from maslahat.model import Page, Site
from maslahat.search import Document


def of(site: Site, built: Sequence[BuiltPage]) -> Iterator[tuple[str, list[Document]]]:
    """(language, its documents) in the site's order; a fallback says which language it is in."""
    by_url = {page.url: page for page in built}
    guides = [path for row in navigation.arrange(site).guides.values() for path in row]
    for language in site.languages:
        urgent = _urgent(site, language.code)
        yield (
            language.code,
            [_document(site, by_url, language.code, path, path in urgent) for path in guides],
        )


def _document(
    site: Site, built: dict[str, BuiltPage], lang: str, path: str, is_urgent: bool
) -> Document:
    page = translations.text_for(site, lang, path)
    topic = f"{page.topic}/index.md"
    topic_title = translations.text_for(site, lang, topic).description.title
    url = _url(lang, path)
    late = f" · {site.ui[page.lang]['behind_some']}" if built[url].is_late else ""
    return Document(
        url=url,
        title=page.description.title,
        topic=topic_title + _foreign(site, page, lang) + late,
        topic_url=_url(lang, topic),
        keywords=page.description.keywords,
        sections=built[url].sections,
        is_urgent=is_urgent,
    )


def _urgent(site: Site, lang: str) -> set[str]:
    """The pages that the home page offers to somebody in trouble."""
    home = translations.text_for(site, lang, "index.md")
    return {situation.link.partition("#")[0] for situation in home.description.situations}


def _foreign(site: Site, page: Page, lang: str) -> str:
    names = {language.code: language.name for language in site.languages}
    return "" if page.lang == lang else f" · {names[page.lang]}"


def _url(lang: str, path: str) -> str:
    return f"{lang}/{path.removesuffix('.md')}.html"
