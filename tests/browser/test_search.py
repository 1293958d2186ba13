"""A reader opens the copy from a disk, types and finds, without a mouse and without the network."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Page, expect


class Reader:
    """A small phone with a copy of the site; remembers what it fetched and what went wrong."""

    def __init__(self, browser: Browser, site: Path) -> None:
        self.context = browser.new_context(viewport={"width": 320, "height": 640})
        self.tab = self.context.new_page()
        self.site = site
        self.fetched: list[str] = []
        self.troubles: list[str] = []
        self.tab.on("request", lambda request: self.fetched.append(request.url))
        self.tab.on("console", lambda message: self.troubles.append(message.text))
        self.tab.on("pageerror", lambda error: self.troubles.append(str(error)))
        self.tab.on("dialog", lambda dialog: self.troubles.append(dialog.message))

    def open(self, url: str) -> Page:
        self.tab.goto((self.site / url).as_uri())
        return self.tab

    def type(self, query: str) -> None:
        self.tab.locator(".search-input").fill(query)
        # The words of the status come last: then results or topics are there too.
        expect(self.tab.locator(".search-status")).not_to_be_empty()

    def found(self) -> list[str]:
        return self.tab.locator(".search-title").all_inner_texts()


@pytest.fixture
def reader(browser: Browser, built_site: Path) -> Iterator[Reader]:
    reader = Reader(browser, built_site)
    yield reader
    reader.context.close()
    assert reader.troubles == []  # no search may leave a line in the console


@pytest.mark.parametrize(
    ("lang", "query", "page"),
    [
        ("ru", "зарплат", "ru/labour/unpaid-wages.html"),
        ("ru", "паспорт забрали", "ru/labour/passport-taken.html"),
        ("ru", "МИГРАЦИОННЫЙ УЧЕТ", "ru/registration/arrival.html"),
        ("ky", "каттоо", "ky/registration/arrival.html"),
        ("ky", "тез жардам", "ky/health/emergency.html"),
        ("tg", "пул надоданд", "tg/labour/unpaid-wages.html"),
        ("tg", "ёрии таъчилӣ", "tg/health/emergency.html"),
        ("uz", "maosh", "uz/labour/unpaid-wages.html"),
    ],
)
def test_the_guide_comes_first(reader, lang, query, page):
    reader.open(f"{lang}/index.html")

    reader.type(query)

    first = reader.tab.locator(".search-result").first.get_attribute("href")
    assert first.removeprefix("../").partition("#")[0] == page


@pytest.mark.parametrize(
    ("lang", "spellings"),
    [
        ("ru", ["учёт", "учет", "УЧЁТ"]),
        ("ky", ["үй ээси", "уй ээси", "ҮЙ ЭЭСИ"]),
        ("tg", ["муҳлат", "мухлат", "Муҳлат"]),
        ("uz", ["toʻlash", "to‘lash", "to’lash", "to'lash", "to`lash", "tolash", "tölash"]),
    ],
)
def test_every_spelling_finds_the_same(reader, lang, spellings):
    reader.open(f"{lang}/index.html")
    found = []

    for spelling in spellings:
        reader.type(spelling)
        found.append(reader.found())

    assert found == [found[0]] * len(spellings)
    assert found[0]


def test_a_result_shows_the_sentence_and_opens_its_section(reader):
    tab = reader.open("ru/index.html")

    reader.type("трудовая инспекция")

    expect(tab.locator(".search-result mark").first).to_be_visible()
    tab.locator(".search-result[href*='#']").first.click()
    tab.wait_for_url("**#*")
    section = tab.evaluate("document.querySelector(':target').tagName")
    assert section in {"H2", "H3", "SECTION"}


def test_nothing_is_fetched_before_the_box_is_used(reader):
    tab = reader.open("ky/index.html")

    assert [url for url in reader.fetched if "/search/" in url] == []

    tab.locator(".search-input").focus()
    reader.type("каттоо")

    names = [url.rpartition("/search/")[2] for url in reader.fetched if "/search/" in url]
    assert names[:2] == ["engine.js", "ky.js"]
    assert {name.partition("/")[0] for name in names[2:]} == {"ky"}


def test_the_keyboard_is_enough(reader):
    tab = reader.open("ru/index.html")
    box = tab.locator(".search-input")

    tab.keyboard.press("/")
    expect(box).to_be_focused()
    tab.keyboard.type("паспорт")
    expect(box).to_have_attribute("aria-expanded", "true")
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("ArrowUp")
    chosen = tab.locator(f"#{box.get_attribute('aria-activedescendant')}")

    expect(chosen).to_have_attribute("aria-selected", "true")
    assert tab.locator("[aria-selected=true]").count() == 1
    assert chosen.evaluate("(option) => option === document.querySelector('.search-result')")

    tab.keyboard.press("Escape")
    expect(tab.locator(".search-panel")).to_be_hidden()
    expect(box).to_have_value("паспорт")
    tab.keyboard.press("Escape")
    expect(box).to_have_value("")

    tab.keyboard.type("паспорт")
    tab.keyboard.press("ArrowDown")
    target = tab.locator("[aria-selected=true]").get_attribute("href").partition("#")[0]
    tab.keyboard.press("Enter")
    tab.wait_for_url(f"**/{target.removeprefix('../')}*")


def test_a_slash_in_the_box_is_a_slash(reader):
    tab = reader.open("ru/index.html")
    tab.locator(".search-input").focus()

    tab.keyboard.type("1/2")

    expect(tab.locator(".search-input")).to_have_value("1/2")


def test_a_screen_reader_is_told_what_the_box_is_and_how_many_it_found(reader):
    tab = reader.open("ru/index.html")
    reader.type("паспорт")

    box = tab.get_by_role("combobox", name="Поиск")

    expect(box).to_have_attribute("aria-controls", tab.get_by_role("listbox").get_attribute("id"))
    options = tab.get_by_role("option").count()
    expect(tab.get_by_role("status")).to_contain_text("Найдено страниц: ")
    assert 0 < options <= 5


def test_more_results_come_on_demand_and_take_the_focus(reader):
    tab = reader.open("ru/index.html")
    reader.type("не")
    assert tab.locator(".search-result").count() == 5

    tab.locator(".search-more").click()

    assert tab.locator(".search-result").count() > 5
    expect(tab.locator(".search-result").nth(5)).to_be_focused()


@pytest.mark.parametrize("lang", ["ru", "ky", "tg", "uz"])
def test_when_nothing_is_found_there_are_topics_and_emergency_numbers(reader, lang):
    tab = reader.open(f"{lang}/index.html")

    reader.type("zzzzz 99999")

    links = [link.get_attribute("href") for link in tab.locator(".search-none a").all()]
    topics = [f"../{lang}/{name}/index.html" for name in ("health", "labour", "patents")]
    assert {*topics, "tel:112", "tel:102", "tel:103"} <= set(links)
    expect(tab.locator(".search-none")).to_be_visible()
    expect(tab.locator(".search-input")).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize(
    "query",
    [
        "<img src=x onerror=alert(1)>",
        "</script><script>alert(1)</script>",
        "__proto__ constructor toString паспорт",
        "паспорт " * 1250,
        "ʻ" * 10_000,
        "(((((.*)+)+[\\",
        "\u0000 \u202e \ud83d",
    ],
    ids=["markup", "script", "property names", "10,000 letters", "apostrophes", "regexp", "signs"],
)
def test_a_hostile_query_is_only_text(reader, query):
    reader.tab.clock.install()
    tab = reader.open("ru/index.html")
    reader.type("паспорт")

    tab.evaluate(
        """(query) => {
          const input = document.querySelector(".search-input");
          input.value = query;
          input.dispatchEvent(new Event("input", { bubbles: true }));
        }""",
        query,
    )
    tab.clock.run_for(1000)  # past the pause after which the status is written

    assert tab.locator(".search-panel img, .search-panel script").count() == 0
    reader.type("паспорт")
    assert reader.found()  # the box still works


def test_the_query_stays_on_the_page(reader):
    tab = reader.open("ru/index.html")
    reader.type("зарплата")

    tab.keyboard.press("Enter")
    tab.wait_for_url("**/ru/labour/**")

    kept = "[localStorage.length, sessionStorage.length, document.cookie, history.state]"
    assert tab.evaluate(kept) == [0, 0, "", None]
    assert [url for url in reader.fetched if "зарплата" in unquote(url)] == []
    assert {url.partition(":")[0] for url in reader.fetched} == {"file"}


def test_the_box_takes_no_more_room_than_the_link(browser, built_site):
    def height(javascript: bool) -> float:
        context = browser.new_context(java_script_enabled=javascript)
        tab = context.new_page()
        tab.goto((built_site / "ru" / "index.html").as_uri())
        box = tab.locator("#m-search").bounding_box()
        context.close()
        return box["height"]

    assert height(javascript=True) == height(javascript=False)


def test_without_javascript_the_link_to_all_pages_stays(browser, built_site):
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto((built_site / "tg" / "labour" / "index.html").as_uri())

    tab.locator("#m-search a").click()

    assert tab.url.endswith("/tg/a-z.html")
    context.close()


def newer_format(site):
    index = site / "search" / "ky.js"
    text = index.read_text(encoding="utf-8")
    index.write_text(text.replace('"format":2,', '"format":3,'), encoding="utf-8")


def no_index(site):
    (site / "search" / "ky.js").unlink()


def no_engine(site):
    (site / "search" / "engine.js").unlink()


def cut_index(site):
    index = site / "search" / "ky.js"
    index.write_bytes(index.read_bytes()[:3000])


@pytest.mark.parametrize("damage", [newer_format, no_index, no_engine, cut_index])
def test_a_search_that_cannot_work_gives_the_link_back_with_a_message(
    browser, built_site, tmp_path, damage
):
    site = shutil.copytree(built_site, tmp_path / "site")
    damage(site)
    reader = Reader(browser, site)
    tab = reader.open("ky/index.html")

    tab.locator(".search-input").focus()

    link = tab.locator("#m-search a")
    expect(link).to_be_focused()
    assert link.get_attribute("href").endswith("ky/a-z.html")
    expect(tab.get_by_role("alert")).to_contain_text("Издөө жүктөлгөн жок")
    reader.context.close()


def test_a_missing_text_leaves_the_result_without_its_sentence(browser, built_site, tmp_path):
    site = shutil.copytree(built_site, tmp_path / "site")
    for text in (site / "search" / "ru").glob("[0-9]*.js"):
        text.unlink()
    reader = Reader(browser, site)
    reader.open("ru/index.html")

    reader.type("паспорт")

    assert reader.found()
    reader.context.close()


def test_the_engine_is_tried_once_the_box_is_touched(reader):
    tab = reader.open("ky/index.html")
    tab.evaluate("""
      Object.defineProperty(Maslahat, "rehearse", {
        set() {},
        get: () => (index, isCurrent) => {
          window.tried = [index.lang, isCurrent()];
          Maslahat.input.value = "к";
          window.tried.push(isCurrent());
        },
      })
    """)

    tab.locator(".search-input").focus()

    tab.wait_for_selector(".search-panel", state="attached")
    assert tab.evaluate("window.tried") == ["ky", True, False]  # a key comes first


def test_trying_the_engine_goes_to_the_end_and_fetches_no_words(reader):
    tab = reader.open("ky/index.html")
    tab.locator(".search-input").focus()
    tab.wait_for_selector(".search-panel", state="attached")

    asked = tab.evaluate("""
      () => new Promise((done) => {
        const { rank } = Maslahat;
        Maslahat.rank = function* seen(index, query) {
          const asked = [];
          for (const wanted of rank(index, query)) yield asked.push(wanted) && wanted;
          done(asked.filter(Boolean).map((wanted) => Array.isArray(wanted)));
        };
        Maslahat.indexOf("ky").then((index) => Maslahat.rehearse(index, () => true));
      })
    """)

    assert set(asked) == {True}  # beginnings of words, never the repair of mistakes
    names = [url.rsplit("/", 1)[1] for url in reader.fetched if "/search/" in url]
    assert names == ["engine.js", "ky.js"]


def test_a_large_site_fetches_titles_after_a_pause_only(browser, built_site, tmp_path):
    site = shutil.copytree(built_site, tmp_path / "site")
    head = site / "search" / "ru.js"
    text = head.read_text(encoding="utf-8")
    head.write_text(re.sub(r'"pages":\[\[.*?\]\]', '"pages":[]', text), encoding="utf-8")
    reader = Reader(browser, site)
    tab = reader.open("ru/index.html")
    tab.locator(".search-input").focus()
    tab.wait_for_selector(".search-panel", state="attached")

    tab.locator(".search-input").press_sequentially("паспорт", delay=60)
    expect(tab.locator(".search-status")).not_to_be_empty()

    fetched = [url for url in reader.fetched if re.search(r"/ru/[0-9]+\.js$", url)]
    shown = len(reader.found())
    assert (len(fetched), len(set(fetched))) == (shown, shown)
    assert "" not in reader.found()
    reader.context.close()


def no_words(site):
    for shard in (site / "search" / "ky").glob("s*.js"):
        shard.unlink()


def words_of_an_older_edition(site):
    for shard in (site / "search" / "ky").glob("s*.js"):
        text = shard.read_text(encoding="utf-8")
        shard.write_text(text.replace("'ky','", "'ky','older-"), encoding="utf-8")


@pytest.mark.parametrize("damage", [no_words, words_of_an_older_edition])
def test_an_index_without_its_words_gives_the_link_back(browser, built_site, tmp_path, damage):
    site = shutil.copytree(built_site, tmp_path / "site")
    damage(site)
    reader = Reader(browser, site)
    tab = reader.open("ky/index.html")

    tab.locator(".search-input").fill("каттоо")

    expect(tab.get_by_role("alert")).to_contain_text("Издөө жүктөлгөн жок")
    reader.context.close()


def test_a_repaired_spelling_is_told(reader):
    tab = reader.open("ru/index.html")
    reader.type("прокуротурр")
    expect(tab.locator(".search-note")).to_have_text("Точно такого слова нет. Показаны похожие.")
    assert reader.found()

    reader.type("прокуратура")

    expect(tab.locator(".search-note")).to_be_hidden()


def test_few_results_are_followed_by_russian_ones_labelled(reader):
    tab = reader.open("ky/index.html")

    reader.type("вахта")

    russian = tab.locator(".search-result[lang=ru]")
    expect(russian.first).to_contain_text("Русский")
    assert russian.first.get_attribute("href").startswith("../ru/")
    assert "ru.js" in [url.rpartition("/search/")[2] for url in reader.fetched]


def test_enough_results_fetch_no_other_language(reader):
    reader.open("ky/index.html")

    reader.type("паспорт")

    assert [url for url in reader.fetched if "/search/ru" in url] == []


@pytest.mark.parametrize(
    ("page", "query", "name", "lang"),
    [
        ("ru", "паспортумду бербей жатат, үй", "Кыргызча", "ky"),
        ("ru", "маошро намедиҳанд", "Тоҷикӣ", "tg"),
        ("ky", "oʻqish uchun ruxsat", "Oʻzbekcha", "uz"),
        ("tg", "где получить патент", "Русский", "ru"),
    ],
)
def test_a_query_in_another_language_offers_that_language(reader, page, query, name, lang):
    tab = reader.open(f"{page}/index.html")
    reader.type(query)

    tab.get_by_role("button", name=name).click()

    expect(tab.locator(".search-result").first).to_have_attribute("lang", lang)


def test_a_query_in_the_language_of_the_page_offers_no_other(reader):
    tab = reader.open("tg/index.html")

    reader.type("шиносномаро гум кардам")

    assert tab.locator(".search-panel button:visible").all_inner_texts() in (
        [],
        ["Боз нишон додан"],
    )


def test_enter_does_not_open_the_result_of_an_older_query(reader):
    tab = reader.open("ru/index.html")
    reader.type("скорая помощь")

    tab.evaluate(
        """() => {
          const input = document.querySelector(".search-input");
          input.value = "паспорт забрали";
          input.dispatchEvent(new Event("input", { bubbles: true }));
          input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
        }"""
    )

    tab.wait_for_url("**/ru/labour/passport-taken.html*")


def test_nothing_lies_over_the_results(reader):
    tab = reader.open("ky/labour/unpaid-wages.html")
    tab.evaluate("scrollTo(0, 400)")
    tab.evaluate("scrollTo(0, 0)")
    reader.type("паспорт")

    box = tab.locator(".search-status").bounding_box()

    point = [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2]
    assert tab.evaluate("(at) => document.elementFromPoint(...at).className", point) == (
        "search-status"
    )


def test_results_fit_a_narrow_screen_with_large_letters(reader):
    tab = reader.open("ru/index.html")
    tab.evaluate("document.documentElement.style.fontSize = '200%'")
    reader.type("миграционный учёт")

    panel = tab.locator(".search-panel")

    assert panel.evaluate("(box) => box.scrollWidth <= box.clientWidth")
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")


def touch_switch(tab):
    """The href of the Tajik link once it is touched; without scrolling to it, as focus() would."""
    return tab.locator("a[data-switch][lang=tg]").evaluate(
        """(link) => {
          link.dispatchEvent(new Event("pointerdown"));
          return link.href;
        }"""
    )


def test_the_language_switch_keeps_the_section_in_view(reader):
    tab = reader.open("ru/labour/unpaid-wages.html")
    heading = tab.locator("main h2[id]").nth(2)
    wanted = heading.get_attribute("id")
    heading.evaluate("(element) => element.scrollIntoView()")

    assert touch_switch(tab).endswith(f"/tg/labour/unpaid-wages.html#{wanted}")


def test_at_the_top_the_language_switch_has_no_section(reader):
    tab = reader.open("ru/labour/unpaid-wages.html")
    tab.locator("main h2[id]").nth(2).evaluate("(element) => element.scrollIntoView()")
    touch_switch(tab)
    tab.evaluate("window.scrollTo(0, 0)")

    assert touch_switch(tab).endswith("/tg/labour/unpaid-wages.html")
