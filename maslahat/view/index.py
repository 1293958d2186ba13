"""The A-Z page: each guide under its title and under the words people look for it with."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from maslahat import letters, translations
from maslahat.model import Language, Site
from maslahat.view.place import Place
from maslahat.view.values import Link

Groups = tuple[tuple[str, tuple[Link, ...]], ...]


def groups(site: Site, paths: Iterable[str], there: Place, language: Language) -> Groups:
    """Links by the first letter of their text, in the order of the language's alphabet."""
    by_text: dict[str, list[Link]] = {}
    for link in _entries(site, paths, there):
        by_text.setdefault(link.text, []).append(link)
    return tuple(
        (letter, tuple(link for word in words for link in by_text[word]))
        for letter, words in letters.group(by_text, language)
    )


def _entries(site: Site, paths: Iterable[str], there: Place) -> Iterator[Link]:
    for path in paths:
        page = translations.text_for(site, there.lang, path)
        title = there.link(path)
        yield replace(title, summary="")
        if page.lang == there.lang:
            for word in page.description.keywords:
                yield Link(word[:1].upper() + word[1:], title.url, summary=title.text)
