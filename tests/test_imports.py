"""The core must survive a change of generator: who may import whom (docs/architecture.md)."""

import ast
import sys
from pathlib import Path

import pytest

CORE = Path(__file__).parent.parent / "maslahat"
HOOKS_OUTSIDE = {"maslahat", "markdown", "mkdocs"}
CORE_OUTSIDE = {"babel", "click", "pydantic", "pydantic_core", "yaml"}
ALLOWED_OUTSIDE = CORE_OUTSIDE | {"minify", "watchdog"}  # these in functions that build only
# Module or package below maslahat/ -> what else it may import from there; itself is understood.
RULES = {
    "model": set(),
    "fences": set(),
    "calls": set(),
    "days": set(),
    "minified": set(),
    "foreign": {"model"},
    "reading": {"model"},
    "content": {"fences", "model", "reading"},
    "data": {"model", "reading"},
    "repository": {"content", "data", "model"},
    "prose": {"fences", "model"},
    "letters": {"model"},
    "alphabets": {"model"},
    "finder": set(),
    "numbers": {"finder", "model"},
    "wording": {"calls", "model"},
    "printed": {"model"},
    "translations": {"model"},
    "navigation": {"model"},
    "facts": {"days", "model"},
    "expansion": {"calls", "days", "facts", "fences", "model"},
    "fingerprints": {"calls", "model"},
    "staleness": {"fingerprints", "model"},
    "translated": {"fingerprints", "model", "staleness"},
    "marking": {"days", "fingerprints", "foreign", "model", "staleness"},
    "reviews": {"model"},
    "edition": {"calls", "marking", "model"},
    "sitemap": {"model", "translations"},
    "view": {
        "calls",
        "days",
        "edition",
        "expansion",
        "facts",
        "foreign",
        "letters",
        "marking",
        "model",
        "navigation",
        "reviews",
        "translations",
    },
    "checks": {
        "alphabets",
        "calls",
        "days",
        "edition",
        "facts",
        "finder",
        "fingerprints",
        "foreign",
        "model",
        "numbers",
        "printed",
        "prose",
        "reading",
        "staleness",
        "translations",
        "wording",
    },
    "waivers": {"days", "model", "reading"},
    "search": set(),
    "tree_files": set(),
    "built": {"tree_files"},
    "audit": {"built", "model", "tree_files"},
    "documents": {"built", "model", "navigation", "search", "translations"},
    "indexing": {"built", "documents", "model", "search"},
    "bundles": {"tree_files"},
    "swap": set(),
    "generator": {"model"},
    "report": {"model"},
    "schema": {"model"},
    "impact": {"calls", "days", "expansion", "facts", "fences", "model", "translations"},
    "status": {"days", "edition", "expansion", "model", "reviews", "staleness"},
}
FREE = {"__init__", "__main__", "build", "cli", "preview"}  # these may use everything


def imports_of(file: Path) -> set[str]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: relative import"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


FILES = sorted(CORE.rglob("*.py"))


def part_of(file: Path) -> str:
    return file.relative_to(CORE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(CORE).as_posix())
def test_core_imports_no_generator_and_nothing_undeclared(file):
    outside = {name.split(".")[0] for name in imports_of(file)} - {"maslahat"}

    assert outside - sys.stdlib_module_names - ALLOWED_OUTSIDE == set()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(CORE).as_posix())
def test_core_module_imports_only_what_the_architecture_allows(file):
    part = part_of(file)
    inside = {name.split(".")[1] for name in imports_of(file) if name.startswith("maslahat.")}

    assert part in FREE or inside - {part} <= RULES[part]


def test_law_names_every_part_of_the_core_and_no_other():
    assert RULES.keys() | FREE == {part_of(file) for file in FILES}


@pytest.mark.parametrize(
    "file", sorted((CORE / "checks").glob("[!_]*.py")), ids=lambda file: file.stem
)
def test_check_never_imports_a_sibling(file):
    assert not [name for name in imports_of(file) if name.startswith("maslahat.checks")]


@pytest.mark.parametrize(
    "file", sorted((CORE.parent / "hooks").glob("*.py")), ids=lambda file: file.name
)
def test_hook_is_a_thin_adapter(file):
    outside = {name.split(".")[0] for name in imports_of(file)}

    beside = {one.stem for one in file.parent.glob("*.py")}
    assert outside - beside <= {*HOOKS_OUTSIDE, "functools", "gc", "os", "pathlib", "re", "urllib"}
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 50


def test_clock_is_read_only_by_hooks_and_command():
    readers = {
        file.name
        for file in FILES
        if any(word in file.read_text() for word in ("date.today()", ".now(", "time.time("))
    }

    assert readers <= {"clock.py"}
