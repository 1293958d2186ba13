"""Letters that look right and are not."""

import pytest
from site_samples import LANGUAGES

from maslahat.alphabets import Alphabet, Flaw

KNOWN = {"ОМС", "ТК"}
ALPHABETS = {language.code: Alphabet(language, KNOWN) for language in LANGUAGES}


def flaws(lang: str, text: str) -> list[Flaw]:
    return list(ALPHABETS[lang].flaws(text))


@pytest.mark.parametrize(
    ("lang", "text", "shown"),
    [
        ("ru", "пaтент", "mixed a пaтент"),
        ("ru", "OMC", "mixed OMC OMC"),
        ("ru", "Идите c паспортом", "mixed c c"),
        ("ru", "Суд. B суде", "mixed B B"),
        ("ru", "мігрант", "foreign і мігрант"),
        ("ky", "қызмат", "foreign қ қызмат"),
        ("tg", "рўз", "foreign ў рўз"),
        ("uz", "ўzbek", "foreign ў ўzbek"),
        ("uz", "МВДdan", "mixed МВД МВДdan"),
        ("uz", "o'n", "apostrophe ' o'n"),
        ("uz", "bog’ ", "apostrophe ’ bog’"),
        ("uz", "eʻlon", "apostrophe ʻ eʻlon"),
        ("uz", "toʼp", "apostrophe ʼ toʼp"),
        ("tg", "тоҷики\u0304", "combined и\u0304 тоҷики\u0304"),
        ("ru", "рас\u00adчёт", "invisible U+00AD расчёт"),
    ],
)
def test_letter_in_disguise_is_told_with_its_word(lang, text, shown):
    assert [f"{flaw.fault} {flaw.signs} {flaw.word}" for flaw in flaws(lang, text)] == [shown]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "SMS, QR-код, ruID, виза B и план b"),
        ("ru", "Oʻzbekcha"),
        ("ru", "за\u0301мок"),
        ("ky", "жаңы үйдө көчө"),
        ("tg", "Ҳуҷҷати қонунӣ, рӯзи ғайр"),
        ("uz", "Gʻisht, maʼno, «Амина»da, МВД-ga, ‘bunday’"),
    ],
)
def test_right_letter_is_not(lang, text):
    assert flaws(lang, text) == []


def test_right_sign_is_offered():
    assert [flaw.right for flaw in flaws("uz", "o'n, san'at")] == ["\u02bb", "\u02bc"]
