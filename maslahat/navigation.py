"""The order of topics and guides, the same in every language because the Russian pages set it."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from maslahat.model import Kind, Page, Site


@dataclass(frozen=True)
class Navigation:
    """`topics` are paths of topic pages, `guides` of guides by folder; neighbours share a topic."""

    topics: tuple[str, ...]
    guides: Mapping[str, tuple[str, ...]]
    previous: Mapping[str, str]
    following: Mapping[str, str]


def arrange(site: Site) -> Navigation:
    """Sort by `order` of the Russian page, then by path; one pass, whatever the number of pages."""
    pages = sorted(site.originals(), key=lambda page: (page.description.order, page.path))
    topics = tuple(page.path for page in pages if page.kind is Kind.TOPIC)
    guides = {path.rpartition("/")[0]: _in_topic(pages, path) for path in topics}
    pairs = [pair for row in guides.values() for pair in pairwise(row)]
    return Navigation(
        topics=topics,
        guides=guides,
        previous={after: before for before, after in pairs},
        following=dict(pairs),
    )


def _in_topic(pages: list[Page], topic_path: str) -> tuple[str, ...]:
    folder = topic_path.rpartition("/")[0]
    return tuple(page.path for page in pages if page.kind is Kind.GUIDE and page.topic == folder)
