"""A known problem may be borne for a while, never in silence and never for good."""

from datetime import date, timedelta

import codes
import pytest

from maslahat import waivers
from maslahat.model import Problem, Waiver

TODAY = date(2026, 11, 21)
PAGE = "content/ky/labour/wages.md"
TEXT = f"""# Принятые проблемы
- code: text-too-long
  path: {PAGE}
  reason: переводчик болен
  until: 2027-01-01

- path: {PAGE}
  code: link-dead
  shown: "«visa.md»"
  reason: страницу пишут
  until: 2027-01-01
"""


def problem(code="link-dead", what="Ссылка «visa.md» никуда не ведёт.", path=PAGE):
    return Problem(path, 7, code, what, "почему", "что сделать")


def waiver(code="link-dead", shown="", until=TODAY, path=PAGE):
    return Waiver(code=code, path=path, shown=shown, reason="страницу пишут", until=until)


def found(problems, *given, text=""):
    left = waivers.apply(problems, given, TODAY, text)
    return [(one.path, one.line, one.code) for one in left]


def test_waived_problem_is_gone():
    assert found([problem()], waiver()) == []


def test_one_waiver_covers_all_such_problems_of_its_file():
    assert found([problem(), problem(what="Ссылка «no.md» никуда не ведёт.")], waiver()) == []


@pytest.mark.parametrize(
    ("differs", "other"),
    [
        ("code", waiver(code="text-too-long")),
        ("file", waiver(path="content/ru/labour/wages.md")),
        ("words", waiver(shown="«no.md»")),
    ],
)
def test_waiver_with_another(differs, other):
    left = found([problem()], other)

    assert left == [(PAGE, 7, "link-dead"), (waivers.FILE, 0, "waiver-unused")]


def test_words_of_the_message_pick_one_problem_of_many():
    other = problem(what="Ссылка «no.md» никуда не ведёт.")

    assert waivers.apply([problem(), other], [waiver(shown="«visa.md»")], TODAY) == [other]


def test_waiver_acts_on_its_last_day():
    assert found([problem()], waiver(until=TODAY)) == []


def test_expired_waiver_lets_nothing_pass():
    left = found([problem()], waiver(until=TODAY - timedelta(days=1)))

    assert left == [(PAGE, 7, "link-dead"), (waivers.FILE, 0, "waiver-expired")]


def test_expired_waiver_of_a_solved_problem_is_one_problem():
    left = found([], waiver(until=TODAY - timedelta(days=1)))

    assert left == [(waivers.FILE, 0, "waiver-expired")]


def test_waiver_may_reach_twelve_months_ahead():
    assert found([problem()], waiver(until=date(2027, 11, 21))) == []


def test_waiver_further_than_twelve_months_lets_nothing_pass():
    left = found([problem()], waiver(until=date(2027, 11, 23)))

    assert left == [(PAGE, 7, "link-dead"), (waivers.FILE, 0, "waiver-far")]


@pytest.mark.parametrize("code", sorted(waivers.NEVER))
def test_what_may_never_be_waived_stays(code):
    left = found([problem(code=code)], waiver(code=code))

    assert left == [(PAGE, 7, code), (waivers.FILE, 0, "waiver-refused")]


def test_what_may_never_be_waived_is_something_that_is_checked():
    assert codes.russian() >= waivers.NEVER


def test_fault_of_a_waiver_stands_at_its_line():
    first, second = waiver(code="text-too-long"), waiver(shown="«visa.md»")
    left = found([], first, second, text=TEXT)

    assert left == [(waivers.FILE, 2, "waiver-unused"), (waivers.FILE, 7, "waiver-unused")]


def test_problems_stay_sorted():
    left = waivers.apply([problem(path="b.md"), problem(path="a.md")], [], TODAY)

    assert [one.path for one in left] == ["a.md", "b.md"]
