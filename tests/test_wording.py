"""What a person reads of a page's Markdown."""

import pytest

from maslahat.prose import without_code
from maslahat.wording import plain, without_quotations


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("**30** дней", "30 дней"),
        ("30&nbsp;дней", "30\u00a0дней"),
        ("[о сроках](wages.md#2026)", "о сроках"),
        ("## Срок {#d2026}", "## Срок "),
        ('за {{ fact("suit-term", "gen") }}!', "за  !"),
        ("см. <https://example.org/2026>", "см. <>"),
        ("[1]: ../a-2026.md", ""),
    ],
)
def test_words_alone_are_left(markdown, words):
    assert plain(markdown) == words


def test_lines_stay_lines():
    text = "раз\n```\nкод\n```\n«два\nтри» [четыре](a.md)\n"

    assert plain(without_quotations(without_code(text))).count("\n") == text.count("\n")
