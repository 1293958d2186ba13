"""A word of a query means what a reader meant by it, the surest first."""

import pytest
from search_samples import document, find

from maslahat.search.rules import as_rules

HOSTILE = [
    "__proto__",
    "constructor",
    "toString hasOwnProperty",
    "\ud800",
    "а\udfffб",
    "\ud83d",
    "😀 👩‍👩‍👧",
    "<img src=x onerror=alert(1)>",
    "(а+)+$ [а-",
    "\u202eсрок\u202c",
    "+0 +1",
    "!#$%&()*,-./:;<=>?@[]^_{|}~",
    "$1 $& \\1",
    "а" * 10_000,
    "ab" * 5_000,
    "срок " * 2_000,
    "́" * 10_000,
    "сро" + "́" * 10_000 + "к",
]


def name(query):
    return ascii(query[:24])


@pytest.mark.parametrize(
    ("why", "texts", "query", "pages"),
    [
        ("the word itself", ["срок", "дом"], "срок", [0]),
        ("letters are folded on both sides", ["учёт", "отчет"], "Учет", [0]),
        ("another form of a word", ["сроками", "дом"], "сроков", [0]),
        ("a form that is not in the index", ["срок", "дом"], "сроках", [0]),
        ("a form counts less than the word itself", ["сроками", "срок"], "срок", [1, 0]),
        ("a form of a short word is less sure", ["домами", "срокам"], "дом срок", [1, 0]),
        ("a word of the pages may prove an ending", ["море", "мор"], "морюю", [0, 1]),
        ("words that begin alike are not forms", ["срочный"], "сроками дом", []),
        ("a prefix hides the stem", ["мекунад", "дом"], "кардан", [0]),
        ("a word with a prefix finds the one without", ["кардан", "дом"], "мекунад", [0]),
        ("another stem of the verb", ["кунад", "дом"], "кардан", [0]),
        ("a word typed in Latin letters", ["паштет", "дом"], "pashtet", [0]),
        ("a form typed in Latin letters", ["паштет", "дом"], "pashteta", [0]),
        ("a Latin word of the pages as it is", ["patent", "дом"], "patent", [0]),
        ("a Latin word and what it may mean", ["patent", "патент"], "patent", [0, 1]),
        ("Latin letters may sound like several", ["дом", "штат", "щтат"], "shtat дом", [0, 1, 2]),
        ("a beginning that sounds like it", ["щтатный", "дом"], "shta", [0]),
        ("a spelling by ear", ["милиция", "дом"], "милитсия", [0]),
        ("a spelling by ear counts", ["дом", "милиция дом"], "милитсия дом", [1, 0]),
        ("a form spelt by ear", ["борщами", "дом"], "боршом", [0]),
        ("what is written is not heard otherwise", ["милиция", "милитсия"], "милитсия", [1]),
        ("the beginning of the last word", ["каттоодон өттүм", "үй"], "катто", [0]),
        ("the beginning of a word typed in Latin letters", ["паштет", "дом"], "pasht", [0]),
        ("a word comes before those that begin with it", ["сроки", "срок"], "срок", [1, 0]),
        ("a form comes before other beginnings", ["сроки", "срока"], "срок", [1, 0]),
        ("no beginnings of words in the middle", ["патент", "пат", "дом"], "пат дом", [1, 2]),
        ("but of one that is nowhere", ["дом", "патент"], "пат дом", [0, 1]),
        ("one letter is no beginning", ["срок"], "с", []),
        ("one digit is a word", ["статья 5", "статья 50"], "5", [0]),
        ("a number is the beginning of a longer one", ["115", "12"], "11", [0]),
        ("names of object properties are words", ["constructor", "дом"], "constructor", [0]),
        ("and are not in every index", ["срок"], "__proto__ constructor", []),
    ],
)  # fmt: skip
def test_a_word_finds(scripts, why, texts, query, pages):
    assert find(scripts, texts, query).pages == pages, why


@pytest.mark.parametrize(
    ("why", "text", "query"),
    [
        ("a wrong letter", "паспорт", "пасморт"),
        ("a letter too few", "паспорт", "паспрт"),
        ("a letter too many", "билет", "биллет"),
        ("two letters swapped", "паспорт", "пасопрт"),
        ("a mistake at the end", "паспорт", "паспорд"),
        ("the third letter", "паспорт", "папорт"),
        ("two mistakes in a long word", "регистрация", "регестрацея"),
        ("a swap and a letter in a long word", "регистрация", "ергистраця"),
        ("a mistake in the stem of a form", "паспорт", "пасмортами"),
        ("a mistake in a word whose form is on the page", "паспортами", "пасморт"),
        ("a mistake in the ending", "паспорт", "паспортоми"),
        ("a mistake in the last word of several", "паспорт дом", "дом пасморт"),
        ("a mistake in a word that is not the last", "паспорт дом", "пасморт дом"),
    ],
)
def test_a_mistake_is_repaired_and_told(scripts, why, text, query):
    found = find(scripts, [text, "яма"], query)

    wrong = [word for word in query.split() if word not in text.split()]
    assert (found.pages, found.repaired) == ([0], wrong), why


@pytest.mark.parametrize(
    ("why", "text", "query"),
    [
        ("two mistakes in a word of seven letters", "паспорт", "пазморт"),
        ("three in a long word", "регистрация", "легестрацея"),
        ("a short word is another word", "дом", "дым"),
        ("a word too short to be what was meant", "ср", "срок"),
        ("a group of synonyms is no word", "яма " + " ".join("абвгдежзик"), "4100"),
    ],
)
def test_no_repair_for(scripts, why, text, query):
    groups = [(f"слово{place}", "яма") for place in range(120)]

    assert find(scripts, [text], query, synonyms=groups).pages == [], why


@pytest.mark.parametrize(
    ("why", "texts", "query"),
    [
        ("the word itself", ["патент", "пасент"], "патент"),
        ("another form", ["патентом", "пасент"], "патент"),
        ("a spelling by ear", ["милиция", "милитсыя"], "милитсия"),
        ("the beginning of a word", ["патентный", "парент"], "патент"),
        ("fewer mistakes", ["регистрация", "регистрацаа"], "регистрацыя"),
    ],
)
def test_nothing_is_repaired_where_there_is(scripts, why, texts, query):
    assert find(scripts, texts, query).pages == [0], why


@pytest.mark.parametrize(
    ("why", "text", "query"),
    [
        ("the word itself", "патент", "патент"),
        ("a form", "патентом", "патент"),
        ("Latin letters", "патент", "patent"),
        ("a spelling by ear", "милиция", "милитсия"),
        ("a beginning", "патент", "пате"),
        ("a synonym", "патент", "разрешение"),
        ("a word that is nowhere beside one that is", "патент", "щщщщщщ патент"),
    ],
)
def test_no_repair_is_told_of(scripts, why, text, query):
    found = find(scripts, [text], query, synonyms=[("патент", "разрешение")])

    assert (found.pages, found.repaired) == ([0], []), why


def test_a_repaired_word_counts_less_than_one_that_is_there(scripts):
    found = find(scripts, ["паспорт", "патент", "яма"], "пасморт патент")

    assert found.pages == [1, 0]


@pytest.mark.parametrize(
    ("lang", "texts", "query", "pages"),
    [
        ("uz", ["ish", "ishsizlar"], "ishsizga", [1, 0]),
        ("ky", ["каттаган", "каттоону"], "каттоого", [1, 0]),
        ("ru", ["нарушает", "нарушениях"], "нарушениями", [1, 0]),
        ("ru", ["нарушает", "нарушит"], "нарушают", [0, 1]),
        ("uz", ["soʻrang soʻrasa soʻrash", "soʻrovni yoz yoz yoz"], "soʻrovni", [1, 0]),
    ],
)
def test_a_form_comes_before_another_word_of_its_stem(scripts, rules, lang, texts, query, pages):
    found = find(scripts, texts, query, rules=rules[lang], lang=lang)

    assert found.pages == pages


@pytest.mark.parametrize(
    ("why", "lang", "texts", "query"),
    [
        ("two letters are swapped in one way only", "ru", ["тропус", "корпус"], "кропус"),
        ("a slip in the ending of a form", "uz", ["yaxshilashga", "yaxshi"], "yaxshilrida"),
        ("a slip where the ending begins", "ru", ["задания", "задача"], "задаечй"),
        ("a slip beside letters that change", "ru", ["присяга", "пропустить"], "прпущенной"),
    ],
)
def test_the_likeliest_word_is_meant(scripts, rules, why, lang, texts, query):
    found = find(scripts, texts, query, rules=rules[lang], lang=lang)

    assert found.pages[:1] == [1], why


@pytest.mark.parametrize("query", HOSTILE, ids=name)
def test_a_strange_query_finds_nothing_or_what_it_says(scripts, query):
    groups = [("дом", "изба"), ("изба", "хата")]

    found = find(scripts, ["дом", "яма"], query, synonyms=groups)

    assert found.pages == []


@pytest.mark.parametrize("query", HOSTILE, ids=name)
@pytest.mark.parametrize("lang", ["ru", "ky", "tg", "uz"])
def test_no_rule_of_a_language_stumbles_over_a_strange_query(scripts, rules, lang, query):
    page = document("патент", "115-ФЗ паспорт")

    assert find(scripts, [page], query, rules=rules[lang], lang=lang).pages in ([], [0])


@pytest.mark.parametrize("word", ["__proto__", "constructor", "toString", "valueOf"])
def test_a_page_may_say_what_objects_inherit(scripts, word):
    assert find(scripts, [word, "дом"], word).pages == [0]


@pytest.mark.parametrize(
    ("lang", "text", "query"),
    [
        ("ru", "паспорта", "паспорт"),
        ("ru", "зарплаты", "зарплату"),
        ("ru", "патент", "patent"),
        ("ky", "каттоодон", "каттоо"),
        ("ky", "жумуш", "жумушка"),
        ("ky", "үйдүн ээси", "уй ээси"),
        ("ky", "каттоо", "kattoo"),
        ("tg", "менависад", "навиштан"),
        ("tg", "шаҳодатнома", "шаходатномаи"),
        ("tg", "патент", "patent"),
        ("uz", "roʻyxatdan oʻtish", "royxat"),
        ("uz", "roʻyxatdan", "рўйхат"),
        ("uz", "kitobim", "kitobni"),
    ],
)
def test_a_language_finds_its_words(scripts, rules, lang, text, query):
    found = find(scripts, [text, "115"], query, rules=rules[lang], lang=lang)

    assert (found.pages, found.repaired) == ([0], [])


@pytest.mark.parametrize("typed", ["ъ", "ь", "tj", "'", "ʻ"])
def test_a_word_that_has_no_sound_is_not_the_beginning_of_every_word(scripts, typed):
    silent = as_rules({"latin": [["tj", "ъ"]], "sound": [["[ъь]", ""]]})

    assert find(scripts, ["дом", "яма"], typed, rules=silent).pages == []
