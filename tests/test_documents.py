"""Search is given what was built, and told where a text is in another language."""

import pytest
from site_samples import page, site

from maslahat import built, documents

SITUATIONS = [{"text": "Мне не заплатили", "link": "labour/wages.md#first"}]
SITE = site(
    page("ru/index.md", situations=SITUATIONS),
    "ru/about.md",
    page("ru/labour/index.md", title="Труд"),
    page("ru/labour/wages.md", title="Зарплата", order=1, keywords=["аванс"]),
    page("ru/labour/rest.md", title="Отпуск", order=2),
    page("ky/labour/index.md", title="Эмгек"),
    page("ky/labour/wages.md", title="Айлык", keywords=["айлык акы"]),
)


@pytest.fixture
def found(tmp_path):
    for lang in ("ru", "ky", "tg", "uz"):
        folder = tmp_path / lang / "labour"
        folder.mkdir(parents=True)
        for name in ("rest", "wages"):
            text = f'<div id="m-text"><p>{lang} {name}</p></div>'
            (folder / f"{name}.html").write_text(text, encoding="utf-8")
    return dict(documents.of(SITE, built.read_all(tmp_path)))


def test_languages_come_in_the_order_of_the_site(found):
    assert list(found) == ["ru", "ky", "tg", "uz"]


def test_only_guides_are_found_in_the_order_of_their_topic(found):
    assert [one.url for one in found["ky"]] == ["ky/labour/wages.html", "ky/labour/rest.html"]


def test_translation_is_found_by_its_own_words(found):
    wages = found["ky"][0]

    assert (wages.title, wages.topic, wages.topic_url, wages.keywords, wages.sections) == (
        "Айлык",
        "Эмгек",
        "ky/labour/index.html",
        ("айлык акы",),
        (("", "", "ky wages"),),
    )


def test_stand_in_is_labelled_with_the_language_of_its_text(found):
    rest = found["ky"][1]

    assert (rest.title, rest.topic) == ("Отпуск", "Эмгек · Русский")


@pytest.mark.parametrize("lang", ["ru", "ky", "uz"])
def test_what_the_home_page_offers_to_somebody_in_trouble_is_urgent(found, lang):
    assert [one.is_urgent for one in found[lang]] == [True, False]
