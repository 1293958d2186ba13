"""The pages a search engine may list: real texts in their own language, with their siblings."""

from collections.abc import Iterator
from dataclasses import dataclass

from maslahat import translations
from maslahat.model import Site


@dataclass(frozen=True)
class Entry:
    """`url` and `alternates` are relative to the root; `lastmod` is an ISO day of the text."""

    url: str
    lastmod: str
    alternates: tuple[tuple[str, str], ...]


def entries(site: Site) -> Iterator[Entry]:
    """One entry a written page, sorted; a fallback is not a page of its language (decision 7)."""
    for (lang, path), page in sorted(site.pages.items()):
        name = path[:-3] + ".html"
        siblings = translations.translated_into(site, path)
        yield Entry(
            url=f"{lang}/{name}",
            lastmod=page.description.written.isoformat(),
            alternates=tuple((sibling, f"{sibling}/{name}") for sibling in siblings),
        )
