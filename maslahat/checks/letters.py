"""Every letter is of the language it stands in; what looks alike to people differs for programs."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from maslahat import printed, wording
from maslahat.alphabets import Alphabet, Fault, Flaw
from maslahat.model import SOURCE_LANG, Inspection, Page, Problem, Site
from maslahat.prose import without_code

UNKNOWN_LINE = 0  # of data only values are at hand; the line is looked for in the file


class _Told(NamedTuple):
    """A text that readers see, and where it begins."""

    path: str
    line: int
    lang: str
    text: str


def find(inspection: Inspection) -> Iterator[Problem]:
    site = inspection.site
    known = _words_of_papers(site)
    alphabets = {language.code: Alphabet(language, known) for language in site.languages}
    for told in _everything(site):
        if alphabet := alphabets.get(told.lang):
            for flaw in alphabet.flaws(told.text):
                yield _problem(told.path, _line_of(told, flaw, site), flaw)


def _line_of(told: _Told, flaw: Flaw, site: Site) -> int:
    """The line of a flaw; of data, that of the first such word, or 0 if the file is not at hand."""
    if told.line != UNKNOWN_LINE:
        return told.line + told.text.count("\n", 0, flaw.start)
    before, found, _ = site.texts.get(told.path, "").partition(flaw.word)
    return 1 + before.count("\n") if found else UNKNOWN_LINE


def _words_of_papers(site: Site) -> set[str]:
    """Abbreviations that a Latin look-alike could stand for: «ТК», «ОМС»."""
    names = [law.short.get(SOURCE_LANG, "") for law in site.laws.values()]
    forms = [term.form for term in site.terms.values()]
    return {word for name in (*names, *forms) for word in name.split() if word.isupper()}


def _everything(site: Site) -> Iterator[_Told]:
    for page in site.pages.values():
        yield from _of_page(page)
    for lang, words in site.ui.items():
        yield _Told(f"data/ui/{lang}.yml", UNKNOWN_LINE, lang, "\n".join(words.values()))
    for path, texts in _of_data(site):
        for lang, text in texts.items():
            yield _Told(path, UNKNOWN_LINE, lang, text)


def _of_page(page: Page) -> Iterator[_Told]:
    given = page.description
    text = wording.plain(without_code(page.body))
    yield _Told(page.file, page.body_line, page.lang, text)
    for line, words in wording.described(page):
        yield _Told(page.file, line, page.lang, words)
    for source in given.sources:
        yield _Told(page.file, page.line_of(source.articles), SOURCE_LANG, source.articles)
    yield _Told(page.file, page.line_of("keywords:"), page.lang, ", ".join(given.keywords))


def _of_data(site: Site) -> Iterator[tuple[str, Mapping[str, str]]]:
    """(file, texts by language) of everything in data/ that pages print, the Russian words, too."""
    yield from ((place.file, texts) for place, texts in printed.texts(site))
    for fact in site.facts.values():
        yield fact.file, {SOURCE_LANG: fact.source.article}
    for term in site.terms.values():
        yield "data/terms.yml", {SOURCE_LANG: term.form}
    for law in site.laws.values():
        yield "data/laws.yml", {SOURCE_LANG: law.title}


def _problem(path: str, line: int, flaw: Flaw) -> Problem:
    if flaw.fault is Fault.MIXED:
        return _mixed(path, line, flaw)
    if flaw.fault is Fault.FOREIGN:
        return _foreign(path, line, flaw)
    if flaw.fault is Fault.APOSTROPHE:
        return _apostrophe(path, line, flaw)
    if flaw.fault is Fault.COMBINED:
        return _combined(path, line, flaw)
    return _invisible(path, line, flaw)


def _mixed(path: str, line: int, flaw: Flaw) -> Problem:
    script = "латиницей" if flaw.signs.isascii() else "кириллицей"
    return Problem(
        path,
        line,
        "letters-mixed",
        f"В слове «{flaw.word}» {script} набрано «{flaw.signs}».",
        "поиск не найдёт это слово, а программа для незрячих прочитает его по буквам.",
        "наберите слово заново в одной раскладке; окончание после русского или латинского "
        "названия отделите дефисом: «SMS-код».",
    )


def _foreign(path: str, line: int, flaw: Flaw) -> Problem:
    return Problem(
        path,
        line,
        "letters-foreign",
        f"Буквы «{flaw.signs}» из слова «{flaw.word}» в этом языке нет.",
        "читатель споткнётся на слове, а поиск его не найдёт.",
        "наберите слово буквами этого языка; так бывает, когда текст взят из соседнего языка.",
    )


def _apostrophe(path: str, line: int, flaw: Flaw) -> Problem:
    code = f"U+{ord(flaw.right):04X}"
    return Problem(
        path,
        line,
        "apostrophe-wrong",
        f"В слове «{flaw.word}» стоит «{flaw.signs}», а нужен знак «{flaw.right}» ({code}).",
        "слово разорвётся в конце строки, и программа для незрячих прочитает его неверно.",
        f"поставьте «{flaw.right}»: в oʻ и gʻ — U+02BB, тутук — U+02BC.",
    )


def _combined(path: str, line: int, flaw: Flaw) -> Problem:
    return Problem(
        path,
        line,
        "letters-combined",
        f"В слове «{flaw.word}» буква «{flaw.right}» составлена из двух знаков.",
        "на старом телефоне вместо буквы будет пустой квадрат.",
        f"наберите букву «{flaw.right}» одной клавишей.",
    )


def _invisible(path: str, line: int, flaw: Flaw) -> Problem:
    return Problem(
        path,
        line,
        "letters-invisible",
        f"В слове «{flaw.word}» или рядом стоит невидимый знак {flaw.signs}.",
        "слово с ним не скопировать и не найти поиском по странице.",
        "сотрите слово вместе с соседними пробелами и наберите заново.",
    )
