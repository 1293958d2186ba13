"""Places of wanted words."""

from maslahat.finder import Finder


def test_every_place_of_a_wanted_word_is_told_once():
    finder = Finder(lambda word: word == "суд")

    assert sorted(finder.places("суд, (суд) и подсудный-суд: суд")) == [
        (0, "суд"),
        (6, "суд"),
        (23, "суд"),
        (28, "суд"),
    ]


def test_each_different_word_is_judged_once():
    asked = []
    finder = Finder(lambda word: bool(asked.append(word)))
    list(finder.places("суд и суд"))
    list(finder.places("и суд"))

    assert sorted(asked) == ["и", "суд"]
