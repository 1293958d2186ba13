"""What the keyboards of our readers do to words that stand on a page."""

import pytest

from maslahat.search.sounds import skeleton, typed
from maslahat.search.terms import fold

# The word on the page, as it is typed, what differs. They become one term.
SAME_TERM = [
    ("uz", "roʻyxatga", "roʼyxatga", "U+02BC, the apostrophe of maʼno"),
    ("uz", "roʻyxatga", "ro'yxatga", "the apostrophe of a computer"),
    ("uz", "roʻyxatga", "ro’yxatga", "U+2019, which phones make of it"),
    ("uz", "roʻyxatga", "ro‘yxatga", "U+2018, as books print it"),
    ("uz", "roʻyxatga", "ro`yxatga", "grave accent"),
    ("uz", "roʻyxatga", "ro´yxatga", "acute accent"),
    ("uz", "roʻyxatga", "royxatga", "no apostrophe"),
    ("uz", "roʻyxatga", "ROʻYXATGA", "capitals"),
    ("uz", "roʻyxatga", "roʻyhatga", "h for x"),
    ("uz", "roʻyxatga", "röyxatga", "alphabet of 2026"),
    ("uz", "roʻyxatga", "рўйхатга", "Cyrillic"),
    ("uz", "roʻyxatga", "ройхатга", "Cyrillic on a Russian keyboard"),
    ("uz", "roʻyxatga", "roʻyхatga", "a Cyrillic letter that looks the same"),
    ("uz", "qoʻshimcha", "қўшимча", "Cyrillic қ ў ш ч"),
    ("uz", "qoʻshimcha", "кошимча", "Cyrillic without қ ў"),
    ("uz", "qoʻshimcha", "qöşimça", "alphabet of 2026: ö ş ç"),
    ("uz", "qoʻshimcha", "koșimça", "comma below, k for q"),
    ("uz", "gʻisht", "ğişt", "alphabet of 2026: ğ ş"),
    ("uz", "gʻisht", "ḡısht", "draft of 2018, Turkish ı"),
    ("uz", "yetti", "етти", "Cyrillic е at the beginning"),
    ("uz", "obyekt", "объект", "Cyrillic е after ъ"),
    ("uz", "politsiya", "полиция", "Cyrillic ц after a vowel"),
    ("uz", "sement", "цемент", "Cyrillic ц at the beginning"),
    ("uz", "maʼlumot", "маълумот", "Cyrillic ъ"),
    ("uz", "yangi", "yañi", "alphabet of 2026: ñ"),
    ("ky", "өкмөт", "окмот", "no ө"),
    ("ky", "өкмөт", "өкмот", "one ө of two"),
    ("ky", "үй-бүлө", "уй-було", "no ү"),
    ("ky", "жаңы", "жаны", "no ң"),
    ("ky", "көчүрүү", "кочуруу", "neither ө nor ү"),
    ("ky", "мөөнөтүңүз", "моонотунуз", "none of the three"),
    ("ky", "күбөлүк", "кұбөлүк", "Kazakh keyboard"),
    ("ky", "электрондук", "електрондук", "е for э"),
    ("ky", "апрель", "апрел", "no ь"),
    ("tg", "шаҳрвандӣ", "шахрванди", "no ҳ ӣ"),
    ("tg", "рӯйхат", "руйхат", "no ӯ"),
    ("tg", "қонун", "конун", "no қ"),
    ("tg", "ғайриқонунӣ", "гайриконуни", "no ғ қ ӣ"),
    ("tg", "ҷарима", "чарима", "ч for ҷ"),
    ("tg", "маълумот", "малумот", "no ъ"),
    ("tg", "ҳуҷҷат", "хуччат", "no ҳ ҷ"),
]

# These only sound alike, or are typed in Latin letters: they meet by their skeleton, which counts
# for less than an equal term.
SAME_SOUND = [
    ("uz", "registratsiya", "registrasiya", "s for ts"),
    ("uz", "roʻyxat", "ruyxat", "u for oʻ"),
    ("uz", "roʻyxat", "руйхат", "Cyrillic у for ў"),
    ("uz", "chipta", "chiptta", "a letter twice"),
    ("ky", "каттоо", "kattoo", "Latin"),
    ("ky", "каттоо", "катоо", "a letter once"),
    ("ky", "жумуш", "zhumush", "Latin zh"),
    ("ky", "айлык", "aylik", "Latin y and i"),
    ("ky", "жаңы", "жангы", "нг for ң"),
    ("ky", "полиция", "полисия", "с for ц"),
    ("tg", "ҷарима", "джарима", "дж for ҷ"),
    ("tg", "ҷарима", "жарима", "ж for ҷ"),
    ("tg", "ҷарима", "jarima", "Latin"),
    ("tg", "бақайдгирӣ", "bakaydgiri", "Latin"),
]


def heard(word, rules):
    return skeleton(typed(fold(word, rules), rules), rules)


@pytest.mark.parametrize(("lang", "page", "typed_word", "why"), SAME_TERM)
def test_a_variant_is_the_same_term(lang, page, typed_word, why, rules):
    words = [[fold(part, rules[lang]) for part in word.split("-")] for word in (page, typed_word)]

    assert words[0] == words[1]


@pytest.mark.parametrize(("lang", "page", "typed_word", "why"), SAME_SOUND)
def test_a_variant_sounds_the_same(lang, page, typed_word, why, rules):
    assert heard(typed_word, rules[lang]) == heard(page, rules[lang])
