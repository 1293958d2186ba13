"""Every guide names the articles it stands on, and names them so that they can be found."""

from collections.abc import Iterator

from maslahat.model import Inspection, Kind, Page, Problem, Site, Source
from maslahat.reading import did_you_mean, is_there


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    for page in site.originals():
        if page.kind is Kind.GUIDE and not page.description.sources:
            yield _none(page)
        for source in page.description.sources:
            yield from _unknown_law(page, source, site)
            yield from _unknown_sections(page, source)


def _none(page: Page) -> Problem:
    return Problem(
        page.file,
        page.line_of("title:"),
        "sources-missing",
        "У руководства нет ни одного источника.",
        "читатель не сможет показать статью закона, а юрист — проверить её.",
        "добавьте «sources:» с законом и статьями; образец — в docs/content-guide.md.",
    )


def _unknown_law(page: Page, source: Source, site: Site) -> Iterator[Problem]:
    is_broken = is_there(site, "data/laws.yml", source.law)  # that is reported by itself
    if source.law not in site.laws and site.laws and not is_broken:
        yield Problem(
            page.file,
            page.line_of(f"law: {source.law}"),
            "law-unknown",
            f"Закона «{source.law}» нет в data/laws.yml."
            f"{did_you_mean(source.law, list(site.laws))}",
            "вместо названия закона читатель увидит пустое место.",
            "исправьте имя или добавьте закон в data/laws.yml.",
        )


def _unknown_sections(page: Page, source: Source) -> Iterator[Problem]:
    known = [section.id for section in page.sections]
    for name in source.sections:
        if name not in known:
            yield Problem(
                page.file,
                page.line_of(name),
                "source-section-unknown",
                f"Источник «{source.law}» указывает на раздел «{name}», которого на странице нет."
                f"{did_you_mean(name, known)}",
                "раздел останется без источника.",
                "исправьте имя раздела в «sections».",
            )
