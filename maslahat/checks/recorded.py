"""A translation records which Russian text it was made from; only then can it be seen to age."""

from collections.abc import Iterator

from maslahat.model import SOURCE_LANG, Inspection, Page, Problem


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    for page in site.pages.values():
        recorded = page.description.made_from
        if page.lang == SOURCE_LANG:
            if recorded:
                yield _original(page)
        elif not recorded and (SOURCE_LANG, page.path) in site.pages:
            yield _unrecorded(page)


def _unrecorded(page: Page) -> Problem:
    return Problem(
        page.file,
        page.line_of("title:"),
        "translation-unrecorded",
        "Не записано, с какого русского текста сделан перевод.",
        "когда русский текст изменится, читатель не узнает, что перевод отстал.",
        f"сверьте перевод с русской страницей и запустите «maslahat translated {page.file}»; "
        "нет программы — напишите в предложении правки «перевод сверен», запись сделает тот, "
        "кто правку принимает.",
    )


def _original(page: Page) -> Problem:
    return Problem(
        page.file,
        page.line_of("made_from:"),
        "record-misplaced",
        "В русской странице стоит «made_from»: она оригинал, её ни с чего не переводили.",
        "правка в этом месте не дойдёт до читателя.",
        "удалите «made_from» и строки под ним.",
    )
