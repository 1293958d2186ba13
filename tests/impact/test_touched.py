"""Who changes a value sees every sentence that readers will see changed, and no other."""

from site_samples import page, site

from maslahat import impact

FEE = '{{ fact("fee") }}'


def before(lang, call):
    return f"{lang} 100" if call == FEE else "?"


def after(lang, call):
    return f"{lang} 200" if call == FEE else "?"


def touched(*pages):
    return impact.touched(site(*pages), "fact", "fee", before, after)


def test_sentence_is_told_before_and_after_in_its_language():
    found = touched(page("ky/a/b.md", f"Төлөм {FEE}."), page("ru/a/b.md"))

    assert [(one.lang, one.before, one.after) for one in found] == [
        ("ky", "Төлөм ky 100.", "Төлөм ky 200.")
    ]


def test_sentence_has_its_file_line_and_section():
    text = f"Раз.\n\n## Срок {{#terms}}\n\nНадо {FEE}."
    (one,) = touched(page("ru/a/b.md", text))

    assert (one.file, one.line, one.section) == ("content/ru/a/b.md", 5, "Срок")


def test_russian_comes_first_and_translations_follow_in_the_order_of_the_chooser():
    names = ["uz/a/b.md", "ky/a/b.md", "ru/a/b.md", "tg/a/b.md", "ru/a/a.md", "ky/a/a.md"]
    found = touched(*(page(name, FEE) for name in names))

    assert [one.file.removeprefix("content/") for one in found] == [
        "ru/a/a.md",
        "ky/a/a.md",
        "ru/a/b.md",
        "ky/a/b.md",
        "tg/a/b.md",
        "uz/a/b.md",
    ]


def test_readers_of_a_missing_translation_are_not_forgotten():
    (one, _) = touched(page("ru/a/b.md", FEE), page("tg/a/b.md", FEE))

    assert one.also == ("ky", "uz")


def test_fact_whose_name_only_begins_alike_is_left_out():
    assert touched(page("ru/a/b.md", '{{ fact("fee-next") }} и {{ law("fee") }}')) == []


def test_markup_is_taken_off():
    (one,) = touched(page("ru/a/b.md", f"- **Надо** [здесь](b.md#x) `и`\n  сразу {FEE}"))

    assert one.after == "Надо здесь и сразу ru 200"


def test_row_of_a_table_keeps_the_bars_between_its_cells():
    (one,) = touched(page("ru/a/b.md", f"| Пошлина | {FEE} |"))

    assert one.after == "Пошлина | ru 200"


def test_other_calls_of_the_sentence_are_expanded_too():
    (one,) = touched(page("ru/a/b.md", f'{FEE} и {{{{ contact("mvd") }}}}'))

    assert one.after == "ru 200 и ?"
