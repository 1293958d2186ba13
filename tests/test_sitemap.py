"""Search engines are told of real texts only."""

from site_samples import page, site

from maslahat import sitemap

SITE = site("uz/a/b.md", "ru/index.md", page("ru/a/b.md", written="2026-01-29"))


def test_every_written_page_is_listed_and_no_stand_in():
    assert [entry.url for entry in sitemap.entries(SITE)] == [
        "ru/a/b.html",
        "ru/index.html",
        "uz/a/b.html",
    ]


def test_page_names_its_translations_and_the_day_it_was_written():
    first = next(sitemap.entries(SITE))

    assert (first.lastmod, first.alternates) == (
        "2026-01-29",
        (("ru", "ru/a/b.html"), ("uz", "uz/a/b.html")),
    )
