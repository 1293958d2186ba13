"""Checks of the words of pages and data: what the cases in tests/checks/ cannot mark."""

from pathlib import Path

from test_checks import good_project, lay_over, problems_of

CASES = Path(__file__).parent / "checks" / "cases"


def test_letters_of_the_interface_are_looked_at(tmp_path):
    root = good_project(tmp_path)
    words = root / "data/ui/ky.yml"
    words.write_text(words.read_text("utf-8").replace("languages: Тил", "languages: Tил"), "utf-8")

    assert [(one.path, one.line, one.code) for one in problems_of(root)] == [
        ("data/ui/ky.yml", 0, "letters-mixed")
    ]


def test_remedy_offers_the_fact_that_has_the_number(tmp_path):
    root = good_project(tmp_path)
    page = root / "content/ru/labour/wages.md"
    page.write_text(page.read_text("utf-8").replace("Платят два раза", "Пошлина 2 000 ₽"), "utf-8")
    fixes = [one.fix for one in problems_of(root) if one.code == "number-fee"]

    assert '{{ fact("court-fee") }}' in fixes[0]


def test_remedy_for_a_title_offers_no_call_because_none_can_stand_there(tmp_path):
    root = good_project(tmp_path)
    lay_over(CASES / "number-in-a-description", root)
    fixes = [one.fix for one in problems_of(root) if one.code.startswith("number-")]

    assert not [fix for fix in fixes if "{{" in fix]


def test_remedy_for_a_forbidden_word_is_the_approved_one(tmp_path):
    root = good_project(tmp_path)
    lay_over(CASES / "forbidden-words", root)
    fixes = {one.fix.split(";")[0] for one in problems_of(root) if "/ky/" in one.path}

    assert fixes == {"напишите «чыгарып жиберүү»"}
