"""HTML that Markdown does not see comes back as it was, wherever it stood."""

from hypothesis import given
from hypothesis import strategies as st

from maslahat.expansion import Held

PIECES = st.lists(st.text(alphabet=st.characters(exclude_characters="\ue100\ue101")))


@given(PIECES)
def test_every_piece_comes_back(pieces):
    held = Held()
    text = " и ".join([held.hold(piece) for piece in pieces])

    assert held.give_back(text) == " и ".join(pieces)


def test_a_piece_is_remembered_once():
    held = Held()

    assert held.hold("<data>") == held.hold("<data>") != held.hold("<small>")
