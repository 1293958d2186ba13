"""Topics and guides stand in the order their Russian pages give them."""

from site_samples import page, site

from maslahat import navigation

PAGES = [
    page("ru/index.md"),
    page("ru/about.md"),
    page("ru/labour/index.md", order=20),
    page("ru/labour/wages.md", order=2),
    page("ru/labour/passport.md", order=1),
    page("ru/labour/contract.md"),
    page("ru/health/index.md", order=10),
    page("ru/health/emergency.md", order=1),
    page("ky/health/index.md", order=99),
]


def test_topics_and_guides_come_by_order_then_by_path():
    order = navigation.arrange(site(*PAGES))

    # A page without `order` comes last; the order of a translation counts for nothing.
    assert (order.topics, order.guides) == (
        ("health/index.md", "labour/index.md"),
        {
            "health": ("health/emergency.md",),
            "labour": ("labour/passport.md", "labour/wages.md", "labour/contract.md"),
        },
    )


def test_neighbours_never_leave_their_topic():
    order = navigation.arrange(site(*PAGES))

    assert (order.following, order.previous) == (
        {"labour/passport.md": "labour/wages.md", "labour/wages.md": "labour/contract.md"},
        {"labour/wages.md": "labour/passport.md", "labour/contract.md": "labour/wages.md"},
    )


def test_pages_of_equal_order_come_by_path():
    pages = [page(f"ru/a/{name}.md", order=1) for name in ("index", "c", "b")]

    assert navigation.arrange(site(*pages)).guides == {"a": ("a/b.md", "a/c.md")}


def test_guide_in_a_folder_inside_a_topic_has_a_topic_of_its_own():
    names = ("ru/a/index.md", "ru/a/b.md", "ru/a/c/index.md", "ru/a/c/d.md")

    assert navigation.arrange(site(*names)).guides == {"a": ("a/b.md",), "a/c": ("a/c/d.md",)}
