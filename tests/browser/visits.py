"""A tab that remembers what it fetched and what went wrong, on a server and from a disk."""

from collections.abc import Callable

from playwright.sync_api import Browser, Page, Request, Response

LANGUAGES = ("ru", "ky", "tg", "uz")
PHONE, DESK = {"width": 360, "height": 640}, {"width": 1280, "height": 800}
WAIT_MS = 5_000  # a page from this machine is there in 50 ms
LEFT = "net::ERR_ABORTED"  # the reader went on before the icon was there
# One page of each kind: what differs between pages of one kind is text.
KINDS = ("index", "ru/index", "ky/labour/index", "tg/registration/arrival", "uz/a-z", "ru/about")
MISSING = "x/y/z"  # an address that leads nowhere, three folders deep

Open = Callable[..., "Visit"]


class Visit:
    """One tab of one reader with a fresh profile."""

    def __init__(self, browser: Browser, site: str, options: dict[str, object]) -> None:
        self.site = site
        self.context = browser.new_context(**options)
        self.context.set_default_timeout(WAIT_MS)
        self.tab: Page = self.context.new_page()
        self.fetched: list[str] = []
        self.troubles: list[str] = []
        self.context.on("request", lambda request: self.fetched.append(request.url))
        self.context.on("requestfailed", self._note_failure)
        self.context.on("response", self._note_refusal)
        self.context.on("console", lambda message: self.troubles.append(message.text))
        self.context.on("weberror", lambda trouble: self.troubles.append(str(trouble.error)))

    def go(self, name: str) -> Page:
        """Open a page by its name without «.html»."""
        self.tab.goto(f"{self.site}/{name}.html")
        return self.tab

    def strangers(self) -> list[str]:
        """What was asked for outside the site."""
        return [url for url in self.fetched if not url.startswith(self.site + "/")]

    def _note_failure(self, request: Request) -> None:
        if request.failure != LEFT:
            self.troubles.append(request.url)

    def _note_refusal(self, response: Response) -> None:
        if response.status >= 400:  # 304 is no trouble: the reader has the file already
            self.troubles.append(response.url)
