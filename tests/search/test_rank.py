"""What rank.js makes of our files: the right pages, in the right order, with the right sentence."""

import json

import pytest
from search_samples import document

from maslahat.search.index import collect
from maslahat.search.pack import pack_index
from maslahat.search.rules import Rules

RULES = Rules(fold={"ё": "е"}, stop=("как",))
ALL_OR_OFTEN = ["срок " * 9, "срок учёта " + "слово " * 20, "дом", "дом"]
RANK = "([index, query]) => Maslahat.rank(index, query).pages"
ANSWER = """([sections, index, query]) => {
  const { words } = Maslahat.rank(index, query);
  return Maslahat.answer(Maslahat.read(sections, index.rules), words);
}"""


def index_of(texts, shard_terms=4000):
    """The index of pages with these texts, as the browser has it after JSON.parse."""
    postings = collect([document(text=text) for text in texts], RULES)
    head = {
        "pages": [["", "", "", length] for length in postings.lengths],
        "rules": {"fold": dict(RULES.fold), "stop": RULES.stop},
    }
    script = pack_index(head, postings.counts, shard_terms)
    return json.loads(script.removeprefix("Maslahat.index('").removesuffix("')\n"))


@pytest.mark.parametrize(
    ("why", "texts", "query", "pages"),
    [
        ("a whole word is found", ["срок", "дом"], "срок", [0]),
        ("letters are folded on both sides", ["учёт", "отчет"], "Учет", [0]),
        ("the beginning of the last word is enough", ["каттоодон өттүм", "үй"], "катто", [0]),
        ("a whole word comes before its beginnings", ["сроки", "срок"], "срок", [1, 0]),
        ("any word may be a beginning if none is equal", ["дом", "сроки дом"], "срок дом", [1, 0]),
        ("more of the query comes first", ["срок", "срок учёта", "дом"], "срок учёта", [1, 0]),
        ("a rare word tells more", ["дом", "дом", "срок", "дом"], "дом срок", [2, 0, 1, 3]),
        ("all words once beat one word often", ALL_OR_OFTEN, "срок учёта", [1, 0]),
        ("often is better than once", ["срок дом дом", "срок срок дом"], "срок", [1, 0]),
        ("short is better than long", ["срок " + "дом " * 50, "срок дом"], "срок", [1, 0]),
        ("equals keep the order of the site", ["срок", "срок", "срок"], "срок", [0, 1, 2]),
        ("a stop word alone is searched", ["как быть", "дом"], "как", [0]),
        ("a stop word beside a word finds nothing by itself", ["как быть", "дом"], "как дом", [1]),
        ("a stop word does not save a word that is nowhere", ["как быть"], "как щщщ", []),
        ("a stop word decides between equals", ["дом быть", "дом как"], "как дом", [1, 0]),
        ("one letter is no beginning", ["срок"], "с", []),
        ("one digit is a word", ["статья 5", "статья 50"], "5", [0]),
        ("nothing is found for nothing", ["срок"], " - ", []),
        ("names of object properties are words", ["срок"], "__proto__ constructor", []),
    ],
)
def test_pages_come_in_the_order_a_reader_expects(scripts, why, texts, query, pages):
    assert scripts.evaluate(RANK, [index_of(texts), query]) == pages, why


@pytest.mark.parametrize("shard_terms", [1, 2, 3, 7])
@pytest.mark.parametrize("query", ["ар", "аренда", "арест", "дом", "я", "аб арендный"])
def test_shards_give_the_same_pages_as_one(scripts, shard_terms, query):
    texts = ["аренда дома", "арест", "арендный дом и яма", "я", "абзац"]

    sharded = scripts.evaluate(RANK, [index_of(texts, shard_terms), query])

    assert sharded == scripts.evaluate(RANK, [index_of(texts), query])


def test_counts_and_pages_come_back_as_they_were_packed(scripts):
    texts = ["дом " * (page % 30) for page in range(1500)]

    counts = scripts.evaluate(
        "([index]) => Array.from(Maslahat.rank(index, 'дом').words[0].counts)", [index_of(texts)]
    )

    # Counts beyond 27 are kept as 27: the letter Z.
    assert counts == [[page, min(page % 30, 27)] for page in range(1500) if page % 30]


def test_words_of_many_alphabets_come_back_as_they_were_packed(scripts):
    words = ["срок", "ҳуқуқ", "oʻn", "ñandu", "ŵřž", "90", "щъыьэюя", "абвгдеёжзийклмнопрст", "фхц"]
    index = index_of(words)

    found = [scripts.evaluate(RANK, [index, word]) for word in words]

    assert found == [[page] for page in range(len(words))]


PAGE = [
    ["", "", "Первое предложение."],
    ["term", "Срок", "Семь рабочих дней.\nУчёт ставит сторона."],
    ["fine", "Штраф", "Учёт и срок нарушены."],
]


@pytest.mark.parametrize(
    ("why", "query", "section", "parts"),
    [
        ("the sentence with most of the query", "учет срок", "fine",
         [["Учёт", True], [" и ", False], ["срок", True], [" нарушены.", False]]),
        ("a heading counts for half", "учёт ставит", "term",
         [["Учёт", True], [" ", False], ["ставит", True], [" сторона.", False]]),
        ("a heading alone leads to its section", "штраф", "fine",
         [["Учёт и срок нарушены.", False]]),
        ("the whole word is marked for its beginning", "рабоч", "term",
         [["Семь ", False], ["рабочих", True], [" дней.", False]]),
        ("without a match the page speaks first", "щщщ", "", [["Первое предложение.", False]]),
    ],
)  # fmt: skip
def test_the_sentence_that_answers_is_chosen(scripts, why, query, section, parts):
    index = index_of([" ".join(text for _, _, text in PAGE), "дом"])

    assert scripts.evaluate(ANSWER, [PAGE, index, query]) == {"id": section, "parts": parts}, why


def test_a_long_sentence_is_cut_around_its_first_match(scripts):
    long_sentence = "слово " * 60 + "срок " + "потом " * 60

    answer = scripts.evaluate(ANSWER, [[["", "", long_sentence]], index_of(["срок"]), "срок"])

    text = "".join(part for part, _ in answer["parts"])
    assert (["срок", True] in answer["parts"], text[0], text[-1], len(text) <= 162) == (
        True, "…", "…", True,
    )  # fmt: skip


def test_a_page_without_text_answers_with_nothing(scripts):
    assert scripts.evaluate(ANSWER, [[], index_of(["срок"]), "срок"]) == {"id": "", "parts": []}
