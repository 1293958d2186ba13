"""The rules of every language, and the search scripts in a browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from search_samples import LANGS, ROOT, SCRIPTS

from maslahat.search import Rules, load_rules


@pytest.fixture(scope="session")
def rules() -> dict[str, Rules]:
    return {lang: load_rules(ROOT / "data" / "search" / f"{lang}.yml") for lang in LANGS}


@pytest.fixture(scope="module")
def scripts(browser: Browser) -> Iterator[Page]:
    """An empty page that has run terms.js and rank.js."""
    page = browser.new_page()
    page.add_script_tag(path=SCRIPTS / "terms.js")
    page.add_script_tag(path=SCRIPTS / "rank.js")
    yield page
    page.close()
