"""Every reader gets a text: in their own language, or else the Russian one."""

from site_samples import site

from maslahat import translations

SITE = site("ru/a.md", "ru/b.md", "ky/a.md", "uz/a.md")


def test_reader_gets_their_own_language_where_it_exists():
    assert translations.text_for(SITE, "ky", "a.md").lang == "ky"


def test_reader_gets_russian_where_it_does_not():
    assert translations.text_for(SITE, "tg", "a.md").lang == "ru"


def test_missing_pages_come_by_path_then_in_the_order_of_the_languages():
    assert list(translations.missing(SITE)) == [
        ("tg", "a.md"),
        ("ky", "b.md"),
        ("tg", "b.md"),
        ("uz", "b.md"),
    ]


def test_page_is_claimed_only_in_the_languages_it_was_written_in():
    assert translations.translated_into(SITE, "a.md") == ["ru", "ky", "uz"]
