"""Links of the text lead somewhere, and only by ways that are safe and work from a disk."""

import re
from collections.abc import Iterator
from posixpath import dirname, join, normpath

from maslahat.model import SOURCE_LANG, Inspection, Page, Problem, Site
from maslahat.prose import lines_of
from maslahat.reading import did_you_mean

ALLOWED_SCHEMES = ("https", "tel", "sms", "mailto")  # docs/decisions/0009-no-template-language.md
_LINK = re.compile(r"(!?)\[(?:[^\[\]]|\[[^\]]*\])*\]\(\s*<?([^)\s>]*)[^)]*\)")
_REFERENCE = re.compile(r"^\s{0,3}\[[^\]]+\]:\s*<?(\S+?)>?\s*$")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    anchors = _Anchors(site)
    for page in site.pages.values():
        for line, text in lines_of(page):
            for target, is_image in _targets(text):
                if is_image:
                    yield _image(page, line, target)
                else:
                    yield from _of_target(page, line, target, anchors)


class _Anchors:
    """Which pages there are, and which sections each has; the Russian pages decide."""

    def __init__(self, site: Site) -> None:
        self.by_path = {page.path: {one.id for one in page.sections} for page in site.originals()}
        self.paths = list(self.by_path)
        self.unread = site.unread


def _targets(text: str) -> Iterator[tuple[str, bool]]:
    """(target, whether it is an image) of every link written on a line."""
    if "]" not in text:  # most lines have no link
        return
    yield from ((found[2], bool(found[1])) for found in _LINK.finditer(text))
    yield from ((found[1], False) for found in _REFERENCE.finditer(text))


def _of_target(page: Page, line: int, target: str, anchors: _Anchors) -> Iterator[Problem]:
    scheme = _SCHEME.match(target)
    if scheme:
        if scheme[1].lower() not in ALLOWED_SCHEMES:
            yield _foreign(page, line, target)
    elif target.startswith("/") or not target:
        yield _dead(page, line, target, "")
    else:
        yield from _internal(page, line, target, anchors)


def _internal(page: Page, line: int, target: str, anchors: _Anchors) -> Iterator[Problem]:
    file, _, anchor = target.partition("#")
    path = normpath(join(dirname(page.path), file)) if file else page.path
    if path in anchors.unread:
        return
    if path not in anchors.by_path:
        yield _dead(page, line, target, did_you_mean(path, anchors.paths))
    elif anchor and anchor not in anchors.by_path[path]:
        guess = did_you_mean(anchor, sorted(anchors.by_path[path]))
        yield _dead(page, line, target, f" Раздела «{anchor}» там нет.{guess}")


def _foreign(page: Page, line: int, target: str) -> Problem:
    return Problem(
        page.file,
        line,
        "link-scheme",
        f"Ссылка «{target}» начинается не так, как можно.",
        "такая ссылка запускает чужой код или не открывается с диска.",
        f"оставьте ссылку на страницу сайта или {', '.join(ALLOWED_SCHEMES)}.",
    )


def _image(page: Page, line: int, target: str) -> Problem:
    return Problem(
        page.file,
        line,
        "image-refused",
        f"В тексте картинка «{target}».",
        "картинка весит больше всей страницы и не откроется без интернета.",
        "опишите словами то, что на ней показано.",
    )


def _dead(page: Page, line: int, target: str, hint: str) -> Problem:
    return Problem(
        page.file,
        line,
        "link-dead",
        f"Ссылка «{target}» никуда не ведёт.{hint}",
        "читатель нажмёт и не попадёт на ответ.",
        f"впишите путь к файлу, например «../patents/apply.md» (папка content/{SOURCE_LANG}).",
    )
