"""Which codes of problems the core declares, read from its source.

A code is the third argument of `Problem(…)` or the first of `Rule(…)`, also where a function of
the module hands it on.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

CORE = Path(__file__).parent.parent / "maslahat"
PLACE_OF_CODE = {"Problem": 2, "Rule": 0}
ABOUT_ENGLISH_ONLY = {"preview-failed"}  # shown by `make serve`, for who mends the program


def russian() -> set[str]:
    """The codes whose texts are Russian: those of content and data."""
    return {code for file in CORE.rglob("*.py") for code, lang in declared(file) if lang == "ru"}


def all_codes() -> set[str]:
    """Every code somebody may have to look up."""
    found = {code for file in CORE.rglob("*.py") for code, _ in declared(file)}
    return found - ABOUT_ENGLISH_ONLY


def hidden(file: Path) -> list[int]:
    """Lines that make a Problem whose code cannot be read from the source."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    handed = {function for function in _functions(tree) if function.name in _handing_on(tree)}
    known = {id(node) for function in handed for node in ast.walk(function)}
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [
        call.lineno
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "Problem" and id(call) not in known
        if not isinstance(_argument(call, PLACE_OF_CODE["Problem"], "code"), ast.Constant)
    ]


def declared(file: Path) -> Iterator[tuple[str, str]]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    places = PLACE_OF_CODE | _handing_on(tree)
    for call in calls:
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name in places:
            code = _argument(call, places[name], "code")
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                yield code.value, "en" if _is_english(call, name) else "ru"


def _handing_on(tree: ast.AST) -> dict[str, int]:
    """Functions that make a Problem with a code they were given: the place of that argument."""
    found = {}
    for function in _functions(tree):
        names = [one.arg for one in function.args.args]
        for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Name) and call.func.id == "Problem":
                code = _argument(call, PLACE_OF_CODE["Problem"], "code")
                if isinstance(code, ast.Name) and code.id in names:
                    found[function.name] = names.index(code.id)
    return found


def _functions(tree: ast.AST) -> list[ast.FunctionDef]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def _argument(call: ast.Call, place: int, name: str) -> ast.expr | None:
    named = {one.arg: one.value for one in call.keywords}
    return call.args[place] if len(call.args) > place else named.get(name)


def _is_english(call: ast.Call, name: str) -> bool:
    lang = _argument(call, 6, "lang")
    return name == "Rule" or (isinstance(lang, ast.Constant) and lang.value == "en")
