"""What in the key `endings` of data/search/<lang>.yml could not work as its author thinks."""

from collections.abc import Iterator, Mapping
from typing import Any

from maslahat.search.grammar import arcs_of

_PARTS = {
    "letters": dict,
    "slots": dict,
    "whole": str,
    "starts": list,
    "irregular": dict,
    "harmony": dict,
    "free": list,
    "prefixes": dict,
}
_START_KEYS = {"class": str, "slot": str, "after": str, "swap": list, "min": int, "sure": int}


def ending_flaws(endings: Any, fold: Mapping[str, str]) -> Iterator[str]:
    """One sentence for each flaw; when the form is wrong, nothing is said of the contents."""
    found = list(_form_flaws(endings))
    yield from found
    if found:
        return
    slots = {
        name: [(head, then) for head, then, _ in arcs_of(text)]
        for name, text in endings.get("slots", {}).items()
    }
    starts = endings.get("starts", [])
    yield from _slot_flaws(slots, endings.get("letters", {}))
    yield from _circle_flaws(slots)
    yield from _start_flaws(starts, slots)
    yield from _unused_slot_flaws(slots, starts)
    yield from _class_flaws(endings, {start["class"] for start in starts})
    yield from _fold_flaws(endings, slots, fold)


def _form_flaws(endings: Any) -> Iterator[str]:
    if not isinstance(endings, dict):
        yield f"The key 'endings' holds {endings!r} instead of its parts."
        return
    yield from _typed("endings", endings, _PARTS)
    for name, text in _items(endings, "slots"):
        if not (isinstance(name, str) and isinstance(text, str)):
            yield f"The slot {name!r} holds {text!r} instead of endings; quotes may help."
    for name, letters in _items(endings, "letters"):
        if not (len(str(name)) == 1 and str(name).isupper() and _is_word(letters)):
            yield f"{name!r}: {letters!r} of 'letters' is not a capital and the letters it means."
    for vowel, vowels in _items(endings, "harmony"):
        if not (_is_word(vowel) and len(vowel) == 1 and _is_word(vowels)):
            yield f"{vowel!r}: {vowels!r} of 'harmony' is not a vowel and those that may follow."
    yield from _list_flaws(endings)


def _list_flaws(endings: Mapping[str, Any]) -> Iterator[str]:
    for start in _members(endings, "starts"):
        yield from _start_form_flaws(start)
    for pair in _members(endings, "free"):
        if not (_is_word(pair) and len(pair) == 2):
            yield f"{pair!r} of 'free' is not two letters."
    for kinds, prefixes in _items(endings, "prefixes"):
        if not (isinstance(prefixes, list) and all(map(_is_word, prefixes))):
            yield f"{prefixes!r} of 'prefixes', {kinds!r}, is not a list of prefixes."
    for kind, groups in _items(endings, "irregular"):
        for group in groups if isinstance(groups, list) else [groups]:
            if not (isinstance(group, list) and group and all(map(_is_word, group))):
                yield f"{group!r} of 'irregular', {kind!r}, is not a list of stems of one word."


def _start_form_flaws(start: Any) -> Iterator[str]:
    if not isinstance(start, dict):
        yield f"{start!r} of 'starts' is not a class, a slot and what they need."
        return
    yield from _typed("starts", start, _START_KEYS)
    missing = [key for key in ("class", "slot") if key not in start]
    if missing or ("after" in start) == ("swap" in start):
        yield f"{start!r} of 'starts' needs 'class', 'slot' and either 'after' or 'swap'."
    for swap in _members(start, "swap"):
        if not (isinstance(swap, list) and len(swap) == 2 and all(map(_is_word, swap))):
            yield f"{swap!r} of 'swap' is not the end of a stem here and in a dictionary."


def _typed(place: str, data: Mapping[str, Any], types: Mapping[str, type]) -> Iterator[str]:
    for key, value in data.items():
        if key not in types:
            yield f"Nobody reads {key!r} of {place!r}; there are {', '.join(types)}."
        elif not isinstance(value, types[key]):
            yield f"{key!r} of {place!r} holds {value!r}, which is no {types[key].__name__}."


def _items(data: Mapping[str, Any], key: str) -> list[tuple[Any, Any]]:
    part = data.get(key)
    return list(part.items()) if isinstance(part, dict) else []


def _members(data: Mapping[str, Any], key: str) -> list[Any]:
    part = data.get(key)
    return part if isinstance(part, list) else []


def _is_word(text: Any) -> bool:
    return isinstance(text, str) and text != "" and text == text.lower()


Slots = Mapping[str, list[tuple[str, str]]]


def _slot_flaws(slots: Slots, letters: Mapping[str, str]) -> Iterator[str]:
    for name, arcs in slots.items():
        if not arcs:
            yield f"The slot {name!r} holds nothing; what may end there is written _."
        for head, then in arcs:
            if then and then not in slots:
                yield f"The slot {name!r} leads to {then!r}, and there is no such slot."
            for letter in head:
                if letter != letter.lower() and letter not in letters:
                    yield f"The slot {name!r} has {letter!r}, which 'letters' does not explain."


def _circle_flaws(slots: Slots) -> Iterator[str]:
    """A slot that leads to itself without a letter would never end."""
    for name in slots:
        reached, ahead = set(), [name]
        while ahead:
            for head, then in slots.get(ahead.pop(), ()):
                if then and not head and then not in reached:
                    reached.add(then)
                    ahead.append(then)
        if name in reached:
            yield f"The slot {name!r} leads back to itself without a letter."


def _start_flaws(starts: list[dict[str, Any]], slots: Slots) -> Iterator[str]:
    for start in starts:
        if start["slot"] not in slots:
            yield f"A start leads to the slot {start['slot']!r}, and there is no such slot."
        if len(start["class"]) != 1:
            yield f"The class {start['class']!r} of a start is not one letter."


def _unused_slot_flaws(slots: Slots, starts: list[dict[str, Any]]) -> Iterator[str]:
    used = {start["slot"] for start in starts}
    used |= {then for arcs in slots.values() for _, then in arcs}
    for name in slots:
        if name not in used:
            yield f"Nothing leads to the slot {name!r}."


def _class_flaws(endings: Mapping[str, Any], classes: set[str]) -> Iterator[str]:
    known = classes | {endings.get("whole", "n")}
    for kind in endings.get("irregular", {}):
        if kind not in known:
            yield f"The class {kind!r} of 'irregular' is in no start."
    for kinds in endings.get("prefixes", {}):
        if not set(kinds) <= classes:
            yield f"The classes {kinds!r} of 'prefixes' are not all in a start."


def _fold_flaws(endings: Mapping[str, Any], slots: Slots, fold: Mapping[str, str]) -> Iterator[str]:
    for place, text in _folded_texts(endings, slots):
        for letter in text:
            if fold.get(letter, letter) != letter:
                yield f"{text!r} of {place!r} has {letter!r}, which no folded word has."


def _folded_texts(endings: Mapping[str, Any], slots: Slots) -> Iterator[tuple[str, str]]:
    """Everything that is compared with folded words, and where it stands."""
    for name, arcs in slots.items():
        yield from ((name, head) for head, _ in arcs)
    yield from (("letters", letters) for letters in endings.get("letters", {}).values())
    for start in endings.get("starts", []):
        yield "starts", start.get("after", "")
        yield from (("swap", end) for swap in start.get("swap", []) for end in swap)
    for groups in endings.get("irregular", {}).values():
        yield from (("irregular", stem) for group in groups for stem in group)
    for prefixes in endings.get("prefixes", {}).values():
        yield from (("prefixes", prefix) for prefix in prefixes)
