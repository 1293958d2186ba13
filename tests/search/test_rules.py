"""A rules file that does something else than its author thinks is refused."""

import json

import pytest

from maslahat.search import load_rules

NOUN = "starts: [{class: n, slot: a, after: к}]"


def write(folder, text):
    path = folder / "ky.yml"
    path.write_text(text, encoding="utf-8")
    return path


def test_rules_are_read(tmp_path):
    rules = load_rules(write(tmp_path, "fold: {ө: о}\nstop: [жана]\nsound: [[й, и]]"))

    assert (dict(rules.fold), rules.stop, rules.sound.pairs) == (
        {"ө": "о"},
        ("жана",),
        (("й", "и"),),
    )


def test_a_file_of_comments_has_no_rules(tmp_path):
    rules = load_rules(write(tmp_path, "# later\n"))

    assert (dict(rules.fold), rules.stop, rules.grammar.keys("иш")) == ({}, (), {"n:иш": True})


def test_the_browser_gets_every_part_even_of_a_file_of_comments(tmp_path):
    sent = load_rules(write(tmp_path, "# later\n")).for_browser()

    assert (list(sent), sorted(sent["endings"])) == (
        ["lookalikes", "spelling", "fold", "stop", "endings", "latin", "sound"],
        ["free", "harmony", "irregular", "letters", "prefixes", "slots", "starts", "whole"],
    )


def test_the_browser_gets_stop_words_folded_once_and_in_order(tmp_path):
    rules = load_rules(write(tmp_path, "fold: {ү: у}\nstop: [үчүн, да, учун]"))

    assert rules.for_browser()["stop"] == ["да", "учун"]


def test_what_the_browser_gets_is_json(rules):
    sent = rules["ky"].for_browser()

    assert json.loads(json.dumps(sent))["endings"] == sent["endings"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("folds: {ө: о}", "folds"),
        ("fold: {өө: о}", "өө"),
        ("fold: {Ө: о}", "Ө"),
        ("fold: {ө: О}", "О"),
        ("fold: {ө: }", "ө"),
        ("- fold", "list"),
        ("stop: жана", "stop"),
        ("stop: [no]", "False"),
        ("lookalikes: [a]", "lookalikes"),
        ("lookalikes: {a: аа}", "аа"),
        ("sound: {й: и}", "instead of a list of rules"),
        ("sound: [[й]]", "not a pattern and a text"),
        ("sound: [[Й, и]]", "not a pattern and a text"),
    ],
)
def test_what_cannot_work_is_refused_with_its_place_and_name(tmp_path, text, named):
    with pytest.raises(ValueError, match=rf"ky\.yml\n.*{named}"):
        load_rules(write(tmp_path, text))


@pytest.mark.parametrize(
    "pattern",
    [
        r"\w",
        r"\p{l}",
        r"\d",
        r"(?<=а)б",
        r"(?<!а)б",
        r"(?<а>б)",
        r"(?i)а",
        r"а++",
        r"а*?",
        r"а{2}",
        r"а\b",
    ],
)
def test_a_pattern_that_old_browsers_read_otherwise_is_refused(tmp_path, pattern):
    with pytest.raises(ValueError, match="browsers may read otherwise"):
        load_rules(write(tmp_path, f"sound: [['{pattern}', и]]"))


@pytest.mark.parametrize("pattern", ["(а", "[а", "а)", r"\1а", "*а"])
def test_a_pattern_that_cannot_be_read_is_refused(tmp_path, pattern):
    with pytest.raises(ValueError, match=r"cannot be read|read otherwise"):
        load_rules(write(tmp_path, f"latin: [['{pattern}', и]]"))


@pytest.mark.parametrize("pattern", ["", "а?", "а|", "^"])
def test_a_pattern_that_fits_nothing_is_refused(tmp_path, pattern):
    with pytest.raises(ValueError, match="fits everywhere"):
        load_rules(write(tmp_path, f"spelling: [['{pattern}', и]]"))


@pytest.mark.parametrize("text", ["$2", "$0", "$12", "$&", "а$", r"\\1"])
def test_a_text_that_browsers_would_read_otherwise_is_refused(tmp_path, text):
    with pytest.raises(ValueError, match="signs other than letters"):
        load_rules(write(tmp_path, f"sound: [['(а)б', '{text}']]"))


@pytest.mark.parametrize(
    "rule", [r"['(.)\1+', $1]", "['(?:а|б)+в?', '']", "['^[^а-я](?=т)', б]", "['а$', б]"]
)
def test_what_both_read_alike_is_taken(tmp_path, rule):
    assert len(load_rules(write(tmp_path, f"sound: [{rule}]")).sound.pairs) == 1


@pytest.mark.parametrize(
    ("endings", "named"),
    [
        ("[]", "instead of its parts"),
        ("{slot: {}}", "Nobody reads 'slot'"),
        ("{slots: []}", "'slots' of 'endings'"),
        ("{slots: {a: 1}}", "The slot 'a' holds 1"),
        ("{slots: {a: ''}}", "The slot 'a' holds nothing"),
        ("{slots: {a: б>в}}", "leads to 'в', and there is no such slot"),
        ("{slots: {a: дA}}", "'A', which 'letters' does not explain"),
        ("{letters: {а: ае}}", "not a capital"),
        ("{slots: {a: '>b', b: '>a'}}", "leads back to itself without a letter"),
        ("{slots: {a: _}}", "Nothing leads to the slot 'a'"),
        ("{starts: [n]}", "not a class, a slot"),
        ("{starts: [{class: n, slot: a}]}", "either 'after' or 'swap'"),
        ("{starts: [{class: n, slot: a, after: к}]}", "no such slot"),
        ("{starts: [{class: n, slot: a, afters: к}]}", "Nobody reads 'afters'"),
        ("{starts: [{class: n, slot: a, swap: [[г]]}]}", "'swap'"),
        ("{starts: [{class: n, slot: a, after: к, min: два}]}", "'min' of 'starts'"),
        ("{slots: {a: _}, starts: [{class: nv, slot: a, after: к}]}", "not one letter"),
        (f"{{slots: {{a: _}}, {NOUN}, irregular: {{v: [[иш]]}}}}", "The class 'v'"),
        ("{irregular: {n: [иш]}}", "not a list of stems"),
        (f"{{slots: {{a: _}}, {NOUN}, prefixes: {{v: [на]}}}}", "The classes 'v'"),
        ("{prefixes: {n: на}}", "not a list of prefixes"),
        ("{harmony: {а: 1}}", "'harmony'"),
        ("{free: [у]}", "two letters"),
        (f"{{slots: {{a: ө}}, {NOUN}}}", "'ө', which no folded word has"),
        (f"{{slots: {{a: _}}, {NOUN}, irregular: {{n: [[көп]]}}}}", "'ө', which no folded"),
    ],
)
def test_endings_that_cannot_work_are_refused_by_name(tmp_path, endings, named):
    with pytest.raises(ValueError, match=named):
        load_rules(write(tmp_path, f"fold: {{ө: о}}\nendings: {endings}"))
