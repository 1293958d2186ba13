"""A translation has the sections of its original, in the same order."""

from collections.abc import Iterator

from maslahat.model import SOURCE_LANG, Page, Problem, Site


def find(site: Site) -> Iterator[Problem]:
    for page in site.pages.values():
        original = site.pages.get((SOURCE_LANG, page.path))
        if original is None or page is original:
            continue
        expected = [section.id for section in original.sections]
        given = [section.id for section in page.sections]
        if given != expected:
            yield _differs(page, expected, given)


def _differs(page: Page, expected: list[str], given: list[str]) -> Problem:
    absent = [name for name in expected if name not in given]
    extra = [name for name in given if name not in expected]
    parts = []
    if absent:
        parts.append(f"нет разделов: {', '.join(absent)}")
    if extra:
        parts.append(f"лишние разделы: {', '.join(extra)}")
    if not parts:
        parts.append(f"другой порядок: {', '.join(given)}; в русском: {', '.join(expected)}")
    return Problem(
        page.file,
        page.body_line,
        "sections-differ",
        f"Разделы не те, что в русском тексте: {'; '.join(parts)}.",
        "при смене языка читатель попадёт не в то место, а часть правил не увидит.",
        "повторите разделы русской страницы: те же имена {#…}, тот же порядок.",
    )
