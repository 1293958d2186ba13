"""Where the site begins, and visits to it that end with the test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from visits import PHONE, Open, Visit


@pytest.fixture(params=["http", "file"])
def site(request: pytest.FixtureRequest) -> str:
    """Where the site begins: both must work alike."""
    if request.param == "http":
        return request.getfixturevalue("http_site")
    return request.getfixturevalue("built_site").as_uri()


@pytest.fixture
def visit(browser: Browser) -> Iterator[Open]:
    """Starts visits and ends them."""
    visits: list[Visit] = []

    def start(site: str, **options: object) -> Visit:
        visits.append(Visit(browser, site, {"viewport": PHONE, **options}))
        return visits[-1]

    yield start
    for each in visits:
        each.context.close()


@pytest.fixture(scope="session")
def names(built_site: Path) -> list[str]:
    """All pages but 404, which only a server gives."""
    pages = (path.relative_to(built_site).as_posix() for path in built_site.rglob("*.html"))
    return sorted(page.removesuffix(".html") for page in pages if page != "404.html")


@pytest.fixture(scope="session")
def guides(names: list[str]) -> list[str]:
    return [name for name in names if name.count("/") == 2 and not name.endswith("/index")]
