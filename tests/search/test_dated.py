"""Words that are true until a day: found by their words, and handed to the browser whole."""

import pytest

from maslahat.search.dated import plain
from maslahat.search.document import Document
from maslahat.search.sentences import sentences

FEE = "{4 200 ₽¦2027-03-31¦могло измениться с 01.11.2026 г. Спросите: МВД}"


def test_dated_words_are_found_by_what_they_say_today():
    document = Document("a", "А", "", "", (), (("", "", f"Пошлина {FEE}."),))

    assert plain(document).sections[0][2] == "Пошлина 4 200 ₽."


CUTS = [
    ("stops inside do not count", f"Пошлина {FEE} в год", [f"Пошлина {FEE} в год"]),
    ("a stop behind does", f"Пошлина {FEE}. Потом ждите.", [f"Пошлина {FEE}.", "Потом ждите."]),
    ("each keeps its own", f"{FEE} и {{два¦2027-01-01¦?}}", [f"{FEE} и {{два¦2027-01-01¦?}}"]),
    ("other braces are text", "Набор {а}. Потом.", ["Набор {а}. Потом."]),
]


@pytest.mark.parametrize(("why", "text", "cut"), CUTS, ids=[why for why, *_ in CUTS])
def test_sentences_keep_dated_words_whole(why, text, cut):
    assert sentences(text) == cut
