"""The documents of the engine test: the UDHR and our guides, both by section."""

import functools
from collections.abc import Iterator

from bench import sites
from bench.searching import udhr
from bench.searching.passage import Passage
from maslahat import built
from maslahat.search import dated


@functools.cache
def passages(lang: str) -> tuple[Passage, ...]:
    """In one order on every machine; raises npm.UnavailableError when the UDHR is missing."""
    return (*udhr.passages(lang), *_guides(lang))


def _guides(lang: str) -> Iterator[Passage]:
    for page in built.read_all(sites.real()):
        if page.is_guide and page.lang == page.text_lang == lang:
            for number, section in enumerate(page.sections):
                title = section.heading or page.title.partition(" · ")[0]
                yield Passage(f"{page.url}/{number}", title, dated.of_today(section.text))
