"""What a first visit costs on a prepaid line."""

import gzip
import re

MAX_REQUESTS = 4  # page, styles, script, icon: docs/architecture.md, "Budgets"
MAX_VISIT_BYTES = 12_000
MAX_FRAME_BYTES = 2_000
GUIDE = "ru/registration/arrival"


def gzip_bytes(data):
    return len(gzip.compress(data, compresslevel=6))


def test_a_first_visit_asks_for_four_files(visit, http_site):
    reader = visit(http_site)

    tab = reader.go(GUIDE)
    tab.wait_for_load_state("networkidle")

    # Headless Chromium does not show an icon and may not ask for it; a reader's browser does.
    icon = tab.locator("link[rel=icon]").evaluate("(link) => link.href")
    assert len({*reader.fetched, icon}) <= MAX_REQUESTS


def test_a_first_visit_is_light_for_every_guide(built_site, guides):
    assets = ("assets/site.css", "assets/site.js", "assets/icon.svg")
    shared = sum(gzip_bytes((built_site / asset).read_bytes()) for asset in assets)

    visits = {
        guide: gzip_bytes((built_site / f"{guide}.html").read_bytes()) + shared for guide in guides
    }

    assert {guide: size for guide, size in visits.items() if size > MAX_VISIT_BYTES} == {}


def test_the_frame_of_every_guide_is_light(built_site, guides):
    frames = {}
    for guide in guides:
        page = (built_site / f"{guide}.html").read_bytes()
        main = re.search(rb"<main.*</main>", page, re.DOTALL)[0]
        frames[guide] = gzip_bytes(page) - gzip_bytes(main)

    assert {guide: size for guide, size in frames.items() if size > MAX_FRAME_BYTES} == {}
