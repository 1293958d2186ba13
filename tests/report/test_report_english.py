"""Who reads no Russian can act on every problem of content and data, too."""

import re

import codes
import pytest

from maslahat import report
from maslahat.model import Problem
from maslahat.report.catalogue import CATALOGUE


def test_catalogue_has_every_code_of_content_and_data_and_no_other():
    assert CATALOGUE.keys() == codes.russian()


def test_catalogue_is_sorted_so_that_a_code_is_found():
    assert list(CATALOGUE) == sorted(CATALOGUE)


@pytest.mark.parametrize("code", CATALOGUE)
def test_english_text_is_english_and_ends_its_sentences(code):
    entry = CATALOGUE[code]
    own = re.sub("«[^»]*»", "", "".join(entry))  # words to be typed into a Russian page

    assert not re.search("[а-яё]", own)
    assert all(text.endswith((".", "».")) for text in entry)


def test_what_the_message_quotes_is_shown():
    problem = Problem("a.md", 2, "key-unknown", "Поле «sumary», не «summary»?", "", "")

    assert report.in_english([problem])[0].what == "Unknown field (“sumary”, “summary”)."


def test_quotation_inside_a_quotation_stays_one():
    problem = Problem("a.md", 2, "link-dead", "Ссылка «ст. «А»» никуда.", "", "")

    assert report.in_english([problem])[0].what == "The link leads nowhere (“ст. «А»”)."


@pytest.mark.parametrize(
    ("why", "problem"),
    [
        ("it is English already", Problem("a", 1, "link-dead", "Dead.", "w", "f", lang="en")),
        ("an unknown code", Problem("a", 1, "new-code", "Что.", "", "")),
    ],
)
def test_problem_stays_as_it_is_because(why, problem):
    assert report.in_english([problem]) == [problem]
