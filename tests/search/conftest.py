"""The rules of every language, and the search scripts in a browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from search_samples import LANGS, ROOT, SCRIPTS

from maslahat.search import LATER, PARTS, Rules, load_rules

# These need the box or the address of a real page.
_OF_A_PAGE = ("loader.js", "client.js")


@pytest.fixture(scope="session")
def rules() -> dict[str, Rules]:
    return {lang: load_rules(ROOT / "data" / "search" / f"{lang}.yml") for lang in LANGS}


@pytest.fixture(scope="module")
def scripts(browser: Browser) -> Iterator[Page]:
    """An empty page that has run every script of search that touches no page."""
    page = browser.new_page()
    page.add_script_tag(path=SCRIPTS.parent / "site.js")  # stands on every page; knows the day
    for part in PARTS + LATER:
        if part not in _OF_A_PAGE:
            page.add_script_tag(path=SCRIPTS / part)
    yield page
    page.close()
