"""Which sections of a translation fell behind the Russian page: decision 0006.

A translation stores the marks of the Russian sentences it was made from. Where it stores nothing,
nothing is known and nothing is behind; a check reports that.
"""

from collections.abc import Iterable, Mapping

from maslahat import fingerprints
from maslahat.model import Page

_NONE: frozenset[str] = frozenset()


def behind(page: Page, original: Page) -> frozenset[str]:
    """Sections of the translation whose Russian text is another now, or is there no more.

    A section that stands in both and was never recorded is behind: nobody vouched for it.
    """
    recorded = page.description.made_from
    if not recorded:
        return _NONE
    now = fingerprints.of(original)
    changed = {name for name in _given(page) & now.keys() if recorded.get(name) != now[name]}
    return removed(page, original).union(changed)


def absent(page: Page, original: Page) -> frozenset[str]:
    """Sections that the Russian page got since: neither recorded nor in the translation.

    They are shown in Russian, so that a lawyer need not wait for translators.
    """
    recorded = page.description.made_from
    if not recorded:
        return _NONE
    now = fingerprints.of(original)
    new = now.keys() - recorded.keys() - _given(page) - _renamed(recorded, now)
    return frozenset(new)


def removed(page: Page, original: Page) -> frozenset[str]:
    """Sections of the translation that were made from a Russian text which is no more.

    They are not shown: a rule that the lawyer took out must not live on in another language.
    """
    recorded = page.description.made_from
    if not recorded:
        return _NONE
    now = fingerprints.of(original)
    gone = (_given(page) & recorded.keys()) - now.keys()
    return gone - _renamed(recorded, now)


def recordable(page: Page, original: Page) -> tuple[str, ...]:
    """Sections that stand in both, in Russian order: what a translator can vouch for."""
    given = _given(page)
    return tuple(name for name in fingerprints.of(original) if name in given)


def _given(page: Page) -> frozenset[str]:
    return frozenset([fingerprints.START, *(one.id for one in page.sections if one.id)])


def _renamed(recorded: Mapping[str, str], now: Mapping[str, str]) -> frozenset[str]:
    """Old and new names of texts that changed only their names.

    As a new section such a text would hide its translation; so it is left to the check of
    sections, which asks to repeat the name in the translation.
    """
    gone = _by_text(recorded, recorded.keys() - now.keys())
    came = _by_text(now, now.keys() - recorded.keys())
    return frozenset(name for text in gone.keys() & came for name in (gone[text], came[text]))


def _by_text(marks: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    """Marks below the heading -> name; a section that is only a heading goes by that."""
    return {marks[name].partition(" ")[2] or marks[name]: name for name in names}
