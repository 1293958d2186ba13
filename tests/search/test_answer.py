"""A result shows the sentence that answers, marks why, and leads to its section."""

import pytest
from search_samples import built, document, shards_of, strings_of

from maslahat.search.pack import FORMAT

ANSWER = """([format, head, sections, query]) => {
  const index = Maslahat.open(head, format);
  const steps = Maslahat.rank(index, query);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const hit = step.value[0];
  return hit ? Maslahat.answer(hit, Maslahat.read(sections, index.language)) : null;
}"""

PAGE = (
    ("", "", "Первое предложение."),
    ("term", "Время", "Семь рабочих дней.\nУчёт ставит сторона."),
    ("fine", "Штраф", "Учёт и срок нарушены.\nСудом решают споры."),
    ("verb", "", "Чи мекунад.\nПатент\nБорщ"),
)


def answer(scripts, query, sections=PAGE, title="", synonyms=()):
    """The answer of a page with these sections, one sentence a line."""
    files = built([document(title, sections=sections), "другая страница"], synonyms=synonyms)
    assert not shards_of(files)
    head = strings_of(files["search/ru.js"])[-1]
    return scripts.evaluate(ANSWER, [FORMAT, head, list(map(list, sections)), query])


def text_of(found):
    return "".join(text for text, _ in found["parts"])


def marked(found):
    return [text for text, is_marked in found["parts"] if is_marked]


@pytest.mark.parametrize(
    ("why", "query", "section", "parts"),
    [
        ("the sentence with most of the query", "учет срок", "fine",
         [["Штраф: ", False], ["Учёт", True], [" и ", False], ["срок", True],
          [" нарушены.", False]]),
        ("a sentence below the heading", "время учёт", "term",
         [["Время: ", False], ["Учёт", True], [" ставит сторона.", False]]),
        ("a heading alone leads to its section", "штраф", "fine",
         [["Штраф: ", False], ["Учёт и срок нарушены.", False]]),
        ("the whole word is marked for its beginning", "рабоч", "term",
         [["Время: ", False], ["Семь ", False], ["рабочих", True], [" дней.", False]]),
        ("the first section has no address", "первое", "",
         [["Первое", True], [" предложение.", False]]),
    ],
)  # fmt: skip
def test_the_sentence_that_answers_is_chosen(scripts, why, query, section, parts):
    assert answer(scripts, query) == {"id": section, "parts": parts}, why


@pytest.mark.parametrize(
    ("why", "query", "word"),
    [
        ("another form", "суда", "Судом"),
        ("a form behind a prefix", "кардан", "мекунад"),
        ("typed in Latin letters", "patent", "Патент"),
        ("spelt by ear", "борш", "Борщ"),
        ("a repaired word", "нурушены", "нарушены"),
        ("a synonym", "иск", "Судом"),
    ],
)
def test_a_word_is_marked_as_it_stands_in_the_text(scripts, why, query, word):
    assert marked(answer(scripts, query, synonyms=[("иск", "суд")])) == [word], why


def test_each_word_of_a_phrase_that_readers_call_otherwise_is_marked(scripts):
    found = answer(scripts, "отпуск", synonyms=[("отпуск", "рабочих дней")])

    assert marked(found) == ["рабочих", "дней"]


def test_a_sentence_stands_with_the_heading_below_which_it_is_true(scripts):
    sections = (("kg", "Кыргызстан", "Патент вам не нужен."), ("uz", "Узбекистан", "Нужен полис."))

    assert text_of(answer(scripts, "патент", sections)) == "Кыргызстан: Патент вам не нужен."


def test_a_heading_without_text_of_its_own_leads_to_its_section(scripts):
    sections = (("", "", "Дом."), ("fine", "Штраф", ""), ("how", "", "Яма."))
    found = answer(scripts, "штраф", sections)

    assert (found["id"], text_of(found)) == ("fine", "Штраф")


def test_a_match_of_the_title_alone_shows_how_the_page_begins(scripts):
    assert answer(scripts, "памятка", title="Памятка") == {
        "id": "",
        "parts": [["Первое предложение.", False]],
    }


def test_a_page_without_text_answers_with_nothing(scripts):
    assert answer(scripts, "памятка", sections=(), title="Памятка") == {"id": "", "parts": []}


@pytest.mark.parametrize(
    ("why", "text"),
    [
        ("the match is in the middle", "слово " * 60 + "срок " + "потом " * 60),
        ("the match is far at the end", "слово " * 90 + "срок"),
        ("the match comes first", "срок " + "потом " * 90),
        ("a long word before the match", "а" * 300 + " срок " + "потом " * 60),
        ("nothing but long words", "срок " + "а" * 300),
    ],
)
def test_a_long_sentence_is_cut_around_its_match(scripts, why, text):
    found = answer(scripts, "срок", sections=(("", "", text),))

    # Four lines of a narrow phone, and a sign for what is left out at each end.
    assert (marked(found), len(text_of(found)) <= 162) == (["срок"], True), why


@pytest.mark.parametrize(
    ("why", "text", "ends"),
    [
        ("both ends", "слово " * 60 + "срок " + "потом " * 60, ("…", "…")),
        ("the beginning", "слово " * 60 + "срок", ("…", "к")),
        ("the end", "срок " + "потом " * 60, ("с", "…")),
        ("nothing", "срок потом", ("с", "м")),
    ],
)
def test_what_is_left_out_is_shown(scripts, why, text, ends):
    shown = text_of(answer(scripts, "срок", sections=(("", "", text.strip()),)))

    assert (shown[0], shown[-1]) == ends, why


def test_a_sentence_is_cut_between_words(scripts):
    text = "понедельник " * 30 + "срок вот " + "понедельник " * 30

    shown = text_of(answer(scripts, "срок", sections=(("", "", text),)))

    assert set(shown.strip("…").split()) == {"понедельник", "срок", "вот"}


def test_some_words_before_the_match_are_shown(scripts):
    text = "слово " * 60 + "срок " + "потом " * 60

    shown = text_of(answer(scripts, "срок", sections=(("", "", text),)))

    assert shown.startswith("…слово слово")


def test_a_match_of_the_title_alone_opens_the_top_of_the_page(scripts):
    sections = (("term", "Время", "Семь дней."),)

    assert answer(scripts, "памятка", sections, title="Памятка")["id"] == ""


def test_text_that_looks_like_markup_stays_text(scripts):
    found = answer(scripts, "срок", sections=(("", "", "<b>срок</b> & <img onerror=x>"),))

    assert text_of(found) == "<b>срок</b> & <img onerror=x>"


@pytest.mark.parametrize("query", ["срок", "учёт срок", "суд"])
def test_the_parts_together_are_the_sentence(scripts, query):
    heading, _, sentence = text_of(answer(scripts, query)).partition(": ")

    assert sentence in {name: text for _, name, text in PAGE}[heading].split("\n")
