"""An address that leads nowhere, on a server: the reader is not left without a way home."""

from visits import LANGUAGES, MISSING


def test_a_missing_page_says_so_to_the_browser(http_site, visit):
    reply = visit(http_site).tab.goto(f"{http_site}/{MISSING}")

    assert reply.status == 404


def test_a_missing_page_has_its_looks_at_any_depth(http_site, visit):
    tab = visit(http_site).tab
    tab.goto(f"{http_site}/{MISSING}")

    rules = "[...document.styleSheets].map((sheet) => sheet.cssRules.length > 50)"
    assert tab.evaluate(rules) == [True]


def test_a_missing_page_leads_home_in_every_language(http_site, visit):
    tab = visit(http_site).tab
    homes = []

    for lang in LANGUAGES:
        tab.goto(f"{http_site}/{MISSING}")
        tab.locator(f".choose a[lang={lang}]").click()
        tab.wait_for_url("**/index.html")
        homes.append(tab.url.removeprefix(http_site))

    assert homes == ["/ru/index.html", "/ky/index.html", "/tg/index.html", "/uz/index.html"]


def test_a_missing_page_speaks_every_language(http_site, visit):
    tab = visit(http_site).tab
    tab.goto(f"{http_site}/{MISSING}")

    said = [small.inner_text() for small in tab.locator(".choose small").all()]
    assert said == [
        "Такой страницы нет. На главную",
        "Мындай барак жок. Башкы бетке",
        "Чунин саҳифа нест. Ба саҳифаи асосӣ",
        "Bunday sahifa yoʻq. Bosh sahifaga",
    ]
