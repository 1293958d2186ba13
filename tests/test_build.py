"""One commit gives one site: the same bytes everywhere, and one edit changes one page."""

import os
import re
import shutil
import subprocess
import sys
import zipfile

import pytest
from site_samples import files_of

from maslahat import build, built

LANGS = ("ru", "ky", "tg", "uz")
EMERGENCY = "health/emergency"
RUSSIAN_ONLY = "labour/passport-taken"


def silently(_: str) -> None:
    """What `build.site` says is not looked at here."""


def inputs_of(project, to):
    """A copy of what a finished project was built from."""
    made = shutil.ignore_patterns("build", "site", "dist")
    return shutil.copytree(project, to, ignore=made)


def edit(file, change):
    file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")


def the_zip(root):
    (found,) = (root / "dist").glob("*.zip")
    return found


def edition_of(page):
    """What a page prints as its own edition, or as the copy's where it has none."""
    return re.findall(r"<b>(\d{4}-\d\d-\d\d-\d{5})</b>", page.decode())[-1]


@pytest.fixture(scope="module")
def elsewhere(built_project, tmp_path_factory):
    """The same project on a machine that differs in all we could think of."""
    root = inputs_of(built_project, tmp_path_factory.mktemp("elsewhere") / "m")
    for path in root.rglob("*"):
        os.utime(path, (10**9, 10**9))  # 2001: no file is as old here
        path.chmod(0o700)
    (root / "sitecustomize.py").write_text("import time; time.time = lambda: 1e9")
    clock = {"PYTHONPATH": str(root), "SOURCE_DATE_EPOCH": "0", "TZ": "Pacific/Kiritimati"}
    machine = clock | {"PYTHONHASHSEED": "1", "LC_ALL": "C"}
    environment = {name: value for name, value in os.environ.items() if name != "SITE_URL"}
    subprocess.run(
        [sys.executable, "-m", "maslahat", "site", "--root", "."],
        cwd=root,
        env=environment | machine,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return root


def test_two_machines_make_the_same_tree(built_project, elsewhere):
    assert files_of(elsewhere / "site") == files_of(built_project / "site")


def test_two_machines_make_the_same_zip(built_project, elsewhere):
    here, there = the_zip(built_project), the_zip(elsewhere)

    assert (there.name, there.read_bytes()) == (here.name, here.read_bytes())


def test_nothing_tells_where_or_with_what_it_was_built(built_project):
    words = (str(built_project).encode(), b"MkDocs", b'name="generator"', b"<!-- ")
    files = files_of(built_project / "site").items()

    assert [(name, word) for name, text in files for word in words if word in text] == []


def test_zip_is_the_site_without_what_only_servers_need(built_project):
    with zipfile.ZipFile(the_zip(built_project)) as archive:
        packed = {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}
    note = packed.pop("READ-ME.txt")
    site = files_of(built_project / "site")

    for_servers = {"404.html", "sitemap.xml", "robots.txt"}
    assert packed == {name: site[name] for name in site.keys() - for_servers}
    assert edition_of(site["index.html"]) in note.decode()


def test_note_of_the_zip_speaks_four_languages(built_project):
    with zipfile.ZipFile(the_zip(built_project)) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith("/READ-ME.txt")]
        note = archive.read(name).decode("utf-8-sig")

    assert [word for word in ("РУССКИЙ", "КЫРГЫЗЧА", "ТОҶИКӢ", "OʻZBEKCHA") if word in note] == [
        "РУССКИЙ",
        "КЫРГЫЗЧА",
        "ТОҶИКӢ",
        "OʻZBEKCHA",
    ]


def test_zip_and_chooser_and_about_page_name_one_edition(built_project):
    site = files_of(built_project / "site")
    (about,) = re.findall(r'class="edition">[^<]*<b>([^<]*)<', site["ru/about.html"].decode())

    chooser = edition_of(site["index.html"])
    assert {the_zip(built_project).stem, f"maslahat-{chooser}"} == {f"maslahat-{about}"}


def test_nothing_is_left_in_the_workshop(built_project):
    assert files_of(built_project / "build") == {}


def test_another_generator_makes_the_same_pages(built_project, tmp_path, monkeypatch):
    root = inputs_of(built_project, tmp_path / "p")
    monkeypatch.setenv("MASLAHAT_GENERATOR", "properdocs")

    assert build.site(root, silently) == []
    assert files_of(root / "site") == files_of(built_project / "site")


@pytest.fixture(scope="module")
def edited(built_project, tmp_path_factory):
    """The project after one more sentence on one Russian page."""
    root = inputs_of(built_project, tmp_path_factory.mktemp("edited") / "p")
    edit(root / f"content/ru/{EMERGENCY}.md", lambda text: f"{text}\nНовое предложение.\n")
    assert build.site(root, silently) == []
    return root


def test_one_russian_edit_changes_one_page_its_translations_and_what_names_the_copy(
    built_project, edited
):
    before, after = files_of(built_project / "site"), files_of(edited / "site")
    names = before.keys() | after.keys()
    changed = {name for name in names if before.get(name) != after.get(name)}
    texts = [name for name in changed if re.fullmatch(r"search/\w+/\d+\.js", name)]

    # The translations fell behind: they show the new Russian text, and search says so. Every file
    # of the index but the texts names the copy's edition, and so do the about pages.
    expected = {f"{lang}/{EMERGENCY}.html" for lang in LANGS} | {*texts, "index.html", "404.html"}
    expected |= {f"search/{lang}.js" for lang in LANGS} | {f"{lang}/about.html" for lang in LANGS}
    expected |= {name for name in names if re.fullmatch(r"search/\w+/s\d+\.js", name)}
    assert (changed, len(texts)) == (expected, len(LANGS))


@pytest.mark.parametrize("name", [f"ru/{EMERGENCY}.html", "index.html"])
def test_one_edit_gives_the_page_and_the_copy_new_editions(built_project, edited, name):
    before, after = ((root / "site" / name).read_bytes() for root in (built_project, edited))

    assert edition_of(before) != edition_of(after)


def test_zip_of_the_last_edition_is_replaced(built_project, edited, tmp_path):
    root = inputs_of(edited, tmp_path / "p")
    (root / "dist").mkdir()
    shutil.copy(the_zip(built_project), root / "dist")
    packed = root / the_zip(edited).name
    shutil.copy(the_zip(edited), packed)
    build.publish(packed, root / "dist")

    assert [path.name for path in (root / "dist").iterdir()] == [the_zip(edited).name]


@pytest.fixture(scope="module")
def partly(built_project, tmp_path_factory):
    """The project with one translation less, and one page in Russian only, with sly first lines."""
    root = inputs_of(built_project, tmp_path_factory.mktemp("partly") / "p")
    (root / f"content/ky/{EMERGENCY}.md").unlink()
    for lang in LANGS[1:]:
        (root / f"content/{lang}/{RUSSIAN_ONLY}.md").unlink()
    lines = "\n---\nВажно: звоните сразу.\nСрок: сегодня\n\n"
    edit(
        root / f"content/ru/{RUSSIAN_ONLY}.md",
        lambda text: text.replace("\n---\n", lines, 1).replace("\ntitle: ", "\ntitle: <i>", 1),
    )
    assert build.site(root, silently) == []  # so the audit has nothing against it
    return root / "site"


def read(tree, page):
    return built.read(tree, f"{page}.html")


def test_title_never_becomes_markup(partly):
    page = (partly / f"ru/{RUSSIAN_ONLY}.html").read_text(encoding="utf-8")

    assert (page.count("&lt;i&gt;"), page.count("<i>")) == (2, 0)  # in <title> and <h1>


def test_missing_translation_is_a_page_with_a_notice_above_a_russian_text(partly):
    page = read(partly, f"ky/{EMERGENCY}")

    assert (page.lang, page.text_lang, built.NOTICE_ID in page.id_lines) == ("ky", "ru", True)


def test_notice_is_in_the_language_of_the_reader(partly):
    page = (partly / f"ky/{EMERGENCY}.html").read_text(encoding="utf-8")

    assert '<p class="notice" id="m-fallback"><b>Бул барак кыргызча азырынча жок.</b>' in page


def test_text_of_the_missing_translation_is_the_russian_one(partly):
    pages = [read(partly, f"{lang}/{EMERGENCY}") for lang in ("ky", "ru")]

    assert pages[0].sections == pages[1].sections


def test_missing_translation_names_the_russian_page_as_the_true_one(partly):
    canonical = read(partly, f"ky/{EMERGENCY}").canonical

    assert canonical == f"https://maslahat.example/ru/{EMERGENCY}.html"


@pytest.mark.parametrize("lang", LANGS)
def test_missing_translation_is_claimed_by_no_page(partly, lang):
    assert sorted(read(partly, f"{lang}/{EMERGENCY}").alternates) == ["ru", "tg", "uz", "x-default"]


def test_missing_translation_is_not_in_the_sitemap(partly):
    sitemap = (partly / "sitemap.xml").read_text(encoding="utf-8")

    assert (f"/ky/{EMERGENCY}.html" in sitemap, f"/tg/{EMERGENCY}.html" in sitemap) == (False, True)


def test_missing_translation_is_found_by_search_under_a_label(partly):
    index = (partly / "search/ky.js").read_text(encoding="utf-8")
    title = read(partly, f"ru/{EMERGENCY}").title.partition(" · ")[0]

    label = "Ден соолук жана дарылануу · Русский"
    assert f'"ky/{EMERGENCY}.html","{title}","{label}"' in index


def test_missing_translation_keeps_its_place_among_its_neighbours(built_project, partly):
    rows = [
        [link.href for link in read(tree, f"ky/{EMERGENCY}").links if link.attributes.get("rel")]
        for tree in (built_project / "site", partly)
    ]

    assert rows[0] == rows[1] != []


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("page", [EMERGENCY, RUSSIAN_ONLY])
def test_page_stays_reachable_from_its_topic_and_from_the_index(partly, lang, page):
    topic, name = page.split("/")
    from_topic = {link.href for link in read(partly, f"{lang}/{topic}/index").links}
    from_index = {link.href for link in read(partly, f"{lang}/a-z").links}

    assert (f"{name}.html" in from_topic, f"{page}.html" in from_index) == (True, True)


@pytest.mark.parametrize("lang", ["ru", "uz"])
def test_first_line_with_a_colon_is_text(partly, lang):
    first = read(partly, f"{lang}/{RUSSIAN_ONLY}").sections[0].text

    assert first.startswith("Важно: звоните сразу. Срок: сегодня")


@pytest.fixture(scope="module")
def below_a_folder(built_project, tmp_path_factory):
    """The project published at https://example.org/sub/."""
    root = inputs_of(built_project, tmp_path_factory.mktemp("below") / "p")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITE_URL", "https://example.org/sub")
        assert build.site(root, silently) == []
    return root / "site"


def test_page_for_lost_addresses_is_rooted_at_the_folder(below_a_folder):
    page = read(below_a_folder, "404")
    inside = [link.href for link in page.links if not link.href.startswith("tel:")]

    places = [*inside, *(resource.url for resource in page.resources)]
    assert [place for place in places if not place.startswith("/sub/")] == []
    assert "/sub/assets/site.css" in places


def test_metadata_has_the_full_address(below_a_folder):
    page = read(below_a_folder, f"ky/{EMERGENCY}")

    assert (page.canonical, page.alternates["ru"]) == (
        f"https://example.org/sub/ky/{EMERGENCY}.html",
        f"https://example.org/sub/ru/{EMERGENCY}.html",
    )


def test_only_metadata_changes_with_the_address(built_project, below_a_folder):
    here, there = b"https://maslahat.example/", b"https://example.org/sub/"
    before, after = files_of(built_project / "site"), files_of(below_a_folder)

    other = {name for name in before if before[name].replace(here, there) != after[name]}
    assert other == {"404.html"}
