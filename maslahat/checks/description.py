"""What the description of a page must say, and what it must not."""

from collections.abc import Iterator

from maslahat.model import SOURCE_LANG, Inspection, Kind, Page, Problem, Site
from maslahat.reading import did_you_mean

MAX_TITLE = 60  # longer titles are cut by search engines and wrap to four lines on a phone
MAX_SHORT_TITLE = 30  # openZIM's limit, wiki.openzim.org/wiki/Metadata; a breadcrumb's line
MAX_SUMMARY = 160  # longer descriptions are cut by search engines


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    for page in site.pages.values():
        yield from _too_long(page)
        yield from _misplaced(page)
        yield from _dead_situations(page, site)


def _too_long(page: Page) -> Iterator[Problem]:
    limits = {"title": MAX_TITLE, "short_title": MAX_SHORT_TITLE, "summary": MAX_SUMMARY}
    for key, limit in limits.items():
        length = len(getattr(page.description, key))
        if length > limit:
            yield Problem(
                page.file,
                page.line_of(f"{key}:"),
                "text-too-long",
                f"Поле «{key}» — {length} знаков, помещается {limit}.",
                "на телефоне и в поиске конец обрежется.",
                "сократите текст.",
            )


def _misplaced(page: Page) -> Iterator[Problem]:
    given, is_original = page.description, page.lang == SOURCE_LANG
    if is_original and given.translation:
        yield _extra(page, "translation", "русская страница — оригинал, а не перевод")
    if not is_original and given.translation is None:
        yield _no_translation_mark(page)
    if not is_original and given.sources:
        yield _extra(page, "sources", "источники перевода берутся из русской страницы")
    if not is_original and "order" in given.model_fields_set:
        yield _extra(page, "order", "место в теме задаёт русская страница")
    if page.kind is not Kind.HOME and given.situations:
        yield _extra(page, "situations", "случаи из жизни показывает только главная страница")


def _extra(page: Page, key: str, reason: str) -> Problem:
    return Problem(
        page.file,
        page.line_of(f"{key}:"),
        "key-misplaced",
        f"Поле «{key}» здесь не действует: {reason}.",
        "правка в этом месте не дойдёт до читателя.",
        f"удалите «{key}» из этого файла.",
    )


def _no_translation_mark(page: Page) -> Problem:
    return Problem(
        page.file,
        page.line_of("title:"),
        "translation-unmarked",
        "Не сказано, как сделан перевод: нет поля «translation».",
        "машинный перевод читатель примет за проверенный.",
        "добавьте «translation: machine», «human» или «checked».",
    )


def _dead_situations(page: Page, site: Site) -> Iterator[Problem]:
    for situation in page.description.situations:
        path, _, anchor = situation.link.partition("#")
        target = site.pages.get((SOURCE_LANG, path))
        if path in site.unread:
            continue
        if target is None:
            known = [original.path for original in site.originals()]
            yield _dead(page, situation.link, did_you_mean(path, known))
        elif anchor and anchor not in {section.id for section in target.sections}:
            yield _dead(page, situation.link, f" Раздела «{anchor}» на странице нет.")


def _dead(page: Page, link: str, hint: str) -> Problem:
    return Problem(
        page.file,
        page.line_of(f"link: {link}"),
        "situation-dead",
        f"Ссылка «{link}» из «situations» никуда не ведёт.{hint}",
        "человек нажмёт на свой случай и не попадёт на ответ.",
        "впишите путь к странице, например «registration/arrival.md».",
    )
