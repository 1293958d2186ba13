"""Queries as people type them, on the real guides, in the real search box of the built site."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from playwright.sync_api import Browser, Page

from bench import chromium, sites
from bench.places import LANGS, ROOT
from bench.row import Row, skipped
from bench.searching import goals
from bench.searching.examples import some
from bench.searching.ours import BOX, HURRY, open_box
from bench.searching.rows_of import rows_of
from bench.searching.scores import share_hit, unique
from bench.searching.topics import ANSWERS

RANKING = ROOT / "tests" / "search" / "ranking"
# Results come before the status does, and the section of a result with its sentence.
_IS_DONE = """
() => {
  const status = document.querySelector(".search-status");
  const isSaid = status && status.textContent !== "";
  const texts = Array.from(document.querySelectorAll(".search-text"));
  return isSaid && texts.every((text) => text.textContent !== "");
}
"""
_FORGET = '() => { const s = document.querySelector(".search-status"); if (s) s.textContent = ""; }'


@dataclass(frozen=True)
class Case:
    """`expected` are urls, some with "#section"; one of them must be `within` the first."""

    query: str
    expected: tuple[str, ...]
    within: int = 3


def measure(folder: Path) -> Iterator[Row]:
    if not chromium.is_there():
        yield skipped("queries on the real guides", f"{chromium.PATH} is not installed")
        return
    with chromium.launch() as browser:
        for lang in LANGS:
            yield from _typed(browser, lang, folder / f"{lang}_queries.tsv")
            yield from _ranked(browser, lang, RANKING / f"{lang}.tsv")


def _typed(browser: Browser, lang: str, file: Path) -> Iterator[Row]:
    """Development queries: judged by page."""
    if not file.exists():
        yield skipped(f"{lang} queries on the guides", f"{file} is not there")
        return
    rows = rows_of(file)
    cases = [
        Case(row["query"], _urls(lang, ANSWERS[row["topic"]]))
        for row in rows
        if row["topic"] in ANSWERS
    ]
    pages = [unique(_pages(urls)) for urls in _found(browser, lang, cases)]
    answers = [(set(case.expected), urls) for case, urls in zip(cases, pages, strict=True)]
    count = f"{len(cases)} queries; {len(rows) - len(cases)} have no guide and are left out"
    missed = f"{count}; missed: {some(_below(cases, pages))}"
    yield goals.at_least(f"{lang} queries, hit@1", share_hit(answers, 1), goals.HIT_1, count)
    yield goals.at_least(f"{lang} queries, hit@3", share_hit(answers, 3), goals.HIT_3, missed)


def _ranked(browser: Browser, lang: str, file: Path) -> Iterator[Row]:
    """The ranking set of our tests: each row says how high, and may name a section."""
    if not file.exists():
        yield skipped(f"{lang} ranking set", f"{file.relative_to(ROOT)} is not there")
        return
    cases = [
        Case(row["query"], _urls(lang, row["expected"].split()), int(row["within"]))
        for row in rows_of(file)
        if row["expected"] and not row["query"].startswith("#")
    ]
    found = _found(browser, lang, cases)
    below = _below(cases, found)
    pages = [replace(case, expected=_pages(case.expected)) for case in cases]
    by_page = 1 - len(_below(pages, found)) / len(cases)
    count = f"{len(cases)} rows; {by_page:.3f} when the section does not count"
    yield Row(
        f"{lang} ranking set",
        f"{1 - len(below) / len(cases):.3f}",
        remark=f"{count}; below: {some(below)}",
    )


def _below(cases: Sequence[Case], found: Sequence[Sequence[str]]) -> list[str]:
    both = zip(cases, found, strict=True)
    return [case.query for case, urls in both if not _is_met(case, urls)]


def _pages(urls: Sequence[str]) -> tuple[str, ...]:
    return tuple(url.partition("#")[0] for url in urls)


def _found(browser: Browser, lang: str, cases: Sequence[Case]) -> list[list[str]]:
    """What the box shows for each query: urls from the root of the site, with their section."""
    site = sites.real()
    page = browser.new_page()
    page.add_init_script(HURRY)
    open_box(page, site / lang / "index.html", lang)
    found = [_shown(page, site, case.query) for case in cases]
    page.close()
    return found


def _shown(page: Page, site: Path, query: str) -> list[str]:
    page.fill(BOX, "")
    page.evaluate(_FORGET)
    page.fill(BOX, query)
    page.wait_for_function(_IS_DONE)
    links = page.eval_on_selector_all(".search-result", "all => all.map((one) => one.href)")
    return [link.removeprefix(f"{site.as_uri()}/") for link in links]


def _urls(lang: str, paths: Sequence[str]) -> tuple[str, ...]:
    """registration/arrival#wrong -> ky/registration/arrival.html#wrong"""
    split = (path.partition("#") for path in paths)
    return tuple(f"{lang}/{path}.html{mark}{section}" for path, mark, section in split)


def _is_met(case: Case, urls: Sequence[str]) -> bool:
    """A page that is expected without a section may open anywhere."""
    first = urls[: case.within]
    return any(url in first or url in _pages(first) for url in case.expected)
