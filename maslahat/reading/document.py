"""Read a YAML document, and find the line on which something stands in it."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

import yaml

from maslahat.model import Problem

Way: TypeAlias = Sequence[str | int]  # to a value: ("periods", 1, "until")

_BOOL = "tag:yaml.org,2002:bool"
_TEXT = "tag:yaml.org,2002:str"
# The C loaders are eight times faster; a PyYAML built without libyaml still works.
_SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TextLoader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class _Loader(_SafeLoader):  # type: ignore[misc]
    """Words are words: YAML 1.1 takes `on`, `no` and `y` for true and false, but `on:` is ours."""

    yaml_implicit_resolvers = {  # noqa: RUF012 -- PyYAML's own table
        sign: [one for one in known if one[0] != _BOOL or sign in "tTfF"]
        for sign, known in _SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:
        """PyYAML's, but at once for words, which most values are."""
        if node.tag == _TEXT and isinstance(node, yaml.ScalarNode):
            return node.value
        return super().construct_object(node, deep)


def parse_yaml(text: str, file: str, first_line: int = 1) -> tuple[Any, list[Problem]]:
    """The value of a YAML text whose first line is line `first_line` of `file`."""
    try:
        value, node = _load(text)
    except yaml.YAMLError as error:
        return None, [_broken_yaml(error, text, file, first_line)]
    repeated = (_repeated_key(file, first_line, *each) for each in _repeated(node))
    return value, list(repeated)


def line_of(key: str, text: str, first_line: int = 1) -> int:
    """The line on which `key:` stands, or the first line."""
    found = re.search(rf"^[ \t-]*{re.escape(key)}[ \t]*:", text, re.MULTILINE)
    return first_line + text.count("\n", 0, found.start()) if found else first_line


def line_at(way: Way, text: str, first_line: int = 1) -> int:
    """The line of a value deep in a YAML text; of what should hold it, when it is not there."""
    try:
        node = yaml.compose(text, Loader=_TextLoader)
    except yaml.YAMLError:
        node = None
    line = node.start_mark.line if node else 0
    for part in way:
        step = _child(node, part)
        if step is None:
            break
        line, node = step
    return first_line + line


def _child(node: yaml.Node | None, part: str | int) -> tuple[int, yaml.Node] | None:
    """(line, node) of one part of a mapping or list; the line is that of its key."""
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part].start_mark.line, node.value[part]
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(part):
                return key.start_mark.line, value
    return None


def _load(text: str) -> tuple[Any, yaml.Node | None]:
    """The value of a text and the nodes it was made of, which know their lines."""
    try:
        return _construct(_Loader(text))
    except yaml.YAMLError:
        raise
    except Exception:  # 2026-13-45 is no date, "!!bool x" no bool: as text they are refused later
        return _construct(_TextLoader(text))


def _construct(loader: Any) -> tuple[Any, yaml.Node | None]:
    try:
        node = loader.get_single_node()
        return (loader.construct_document(node) if node else None), node
    finally:
        loader.dispose()


def _repeated(node: yaml.Node | None) -> Iterator[tuple[str, int, int]]:
    """(key, first line, times) of each key that one mapping holds more than once."""
    for mapping in _mappings(node):
        keys = [key.value for key, _ in mapping.value]
        if len(set(keys)) < len(keys):
            lines = {str(key.value): key.start_mark.line for key, _ in reversed(mapping.value)}
            yield from ((key, at, n) for key, at in lines.items() if (n := keys.count(key)) > 1)


def _mappings(node: yaml.Node | None) -> Iterator[yaml.MappingNode]:
    """Every mapping of a document; one that holds itself is met once."""
    left = [node]
    met = set()
    while left:
        one = left.pop()
        if isinstance(one, yaml.ScalarNode) or id(one) in met:
            continue
        met.add(id(one))
        if isinstance(one, yaml.SequenceNode):
            left += one.value
        elif isinstance(one, yaml.MappingNode):
            left += [value for _, value in one.value]
            yield one


def _broken_yaml(error: yaml.YAMLError, text: str, file: str, first_line: int) -> Problem:
    mark = getattr(error, "problem_mark", None)
    index = min(mark.line if mark else 0, max(text.count("\n"), 0))
    shown = (text.splitlines() or [""])[min(index, max(len(text.splitlines()) - 1, 0))].strip()
    return Problem(
        file,
        first_line + index,
        "yaml-broken",
        f"В описании не удаётся прочитать строку: {shown}",
        "без описания у страницы нет ни названия, ни источников, ни даты.",
        "частая причина — двоеточие внутри текста: возьмите весь текст в кавычки.",
    )


def _repeated_key(file: str, first_line: int, key: str, line: int, times: int) -> Problem:
    return Problem(
        file,
        first_line + line,
        "key-repeated",
        f"Поле «{key}» написано {times} раза.",
        "останется только последнее значение, остальные пропадут молча.",
        "оставьте одно поле.",
    )
