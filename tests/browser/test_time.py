"""An old copy, opened later: no value that may have changed is shown as if it had not."""

import pytest
from visits import LANGUAGES

TWO_YEARS_ON = "2028-11-21T12:00:00"
DATED = "document.querySelectorAll('[data-until]')"
# What still stands as it was built although its last day is over.
STALE = """() => Array.from(document.querySelectorAll("[data-until]"))
  .filter((one) => one.dataset.until < "2028-11-21" && one.className !== "changed")
  .map((one) => one.outerHTML)"""
# Values without the day of their next check in the same paragraph, item, cell or entry.
UNDATED = """() => Array.from(document.querySelectorAll("data[data-until]")).filter((one) => {
  const until = one.dataset.until.split("-").reverse().join(".");
  const block = one.closest("p, li, td, dd, .admonition");
  const dated = block.textContent + document.querySelector(".bottom").textContent;
  return !/\\d\\d\\.\\d\\d\\.\\d{4}/.test(dated.replace(one.textContent, ""));
}).map((one) => one.outerHTML)"""


@pytest.fixture
def at(visit, built_site):
    """A visit to the copy on a disk, at some hour of the reader's own clock."""

    def start(time, site="", **options):
        reader = visit(site or built_site.as_uri(), **options)
        reader.context.clock.set_fixed_time(time)
        return reader

    return start


def test_two_years_on_nothing_is_shown_as_current(at, names):
    reader = at(TWO_YEARS_ON)

    stale = {name: found for name in names if (found := reader.go(name).evaluate(STALE))}

    assert stale == {}
    assert reader.troubles == []


def test_site_has_values_that_age(at, names):
    """Without this the test above could not fail."""
    counts = [
        at(TWO_YEARS_ON).go(f"{lang}/patents/apply").evaluate(f"{DATED}.length")
        for lang in LANGUAGES
    ]

    assert min(counts) >= 10


def test_two_years_on_search_shows_no_old_value(at):
    tab = at(TWO_YEARS_ON).go("ru/index")
    tab.locator(".search-input").fill("государственная пошлина за выдачу патента")
    tab.locator(".search-text").first.wait_for()

    assert "4 200" not in tab.locator(".search-panel").inner_text()


def test_search_shows_the_value_of_today(at):
    tab = at("2026-11-22T12:00:00").go("ru/index")
    tab.locator(".search-input").fill("государственная пошлина за выдачу патента")
    tab.locator(".search-text").first.wait_for()

    assert "4 200" in tab.locator(".search-panel").inner_text()


def test_without_script_every_value_carries_its_next_check(visit, built_site, names):
    reader = visit(built_site.as_uri(), java_script_enabled=False)

    undated = {name: found for name in names if (found := reader.go(name).evaluate(UNDATED))}

    assert undated == {}


SWITCHES = [
    ("23:30 on the last evening", "2026-12-31T23:30:00+06:00", "4\u00a0321\u00a0₽"),
    ("0:30 on the first day", "2027-01-01T00:30:00+06:00", "4\u00a0999\u00a0₽"),
    ("after the check date", "2027-04-01T00:30:00+06:00", "могло измениться"),
]


@pytest.mark.parametrize(("why", "time", "shown"), SWITCHES, ids=[why for why, *_ in SWITCHES])
def test_next_fee_takes_over_on_its_day_in_the_readers_own_time(
    at, project_with_another_fee, why, time, shown
):
    site = (project_with_another_fee / "site").as_uri()
    tab = at(time, site, timezone_id="Asia/Bishkek").go("ru/patents/apply")

    assert shown in tab.locator("data[value='4321 RUB']").first.inner_text()


CLOCKS = [
    ("of 2019", "2019-06-01T12:00:00", True),
    ("of the edition's own day", "2026-11-21T00:30:00", False),
    ("of two years on", TWO_YEARS_ON, False),
]


@pytest.mark.parametrize("name", ["index", "ru/index", "uz/patents/apply", "ky/a-z"])
@pytest.mark.parametrize(("why", "time", "is_told"), CLOCKS, ids=[why for why, *_ in CLOCKS])
def test_clock_that_is_behind_the_edition_is_called_wrong(at, name, why, time, is_told):
    tab = at(time).go(name)

    assert tab.locator("#m-clock").is_visible() == is_told


@pytest.mark.parametrize("name", ["ru/ledger", "ru/patents/apply"])
def test_printed_sheet_has_the_fee_with_its_next_check(at, project_with_another_fee, name):
    tab = at("2026-11-22T12:00:00", (project_with_another_fee / "site").as_uri()).go(name)
    tab.emulate_media(media="print")
    item = tab.locator("li", has=tab.locator("data[value='4321 RUB']")).first

    assert item.locator("data").first.is_visible()
    assert "31.03.2027" in item.inner_text()


def test_page_left_open_overnight_is_brought_up_to_date(at, project_with_another_fee):
    site = (project_with_another_fee / "site").as_uri()
    reader = at("2026-12-31T12:00:00", site)
    tab = reader.go("ru/patents/apply")
    reader.context.clock.set_fixed_time("2027-01-01T12:00:00")
    tab.evaluate("document.dispatchEvent(new Event('visibilitychange'))")

    assert "4\u00a0999" in tab.locator("data[value='4321 RUB']").first.inner_text()
