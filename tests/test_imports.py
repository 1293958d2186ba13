"""The core must survive a change of generator: who may import whom (docs/architecture.md)."""

import ast
from pathlib import Path

import pytest

CORE = Path(__file__).parent.parent / "maslahat"
ALLOWED_OUTSIDE = {"babel", "click", "lunr", "pydantic", "pydantic_core", "watchdog", "yaml"}
# Package or module below maslahat/ -> what it may import from maslahat/; "" is anything.
RULES = {
    "model": {"model"},
    "reading": {"model"},
    "content": {"model", "reading"},
    "data": {"model", "reading"},
    "repository": {"content", "data", "model"},
    "prose": {"model"},
    "letters": {"model"},
    "translations": {"model"},
    "navigation": {"model"},
    "edition": {"model"},
    "sitemap": {"model", "translations"},
    "view": {"edition", "letters", "model", "navigation", "translations"},
    "checks": {"checks", "model", "prose", "reading", "translations"},
    "search": {"search"},
    "built": set(),
    "audit": {"audit", "built", "model"},
    "documents": {"built", "model", "navigation", "search", "translations"},
    "bundles": {"bundles"},
    "swap": set(),
    "generator": {"model"},
    "report": {"model"},
}


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


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(CORE).as_posix())
def test_core_never_imports_a_generator(file):
    outside = {name.split(".")[0] for name in imports_of(file)}

    assert not outside & {"mkdocs", "properdocs", "hooks", "overrides", "tests", "markdown"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(CORE).as_posix())
def test_core_module_imports_only_what_the_architecture_allows(file):
    part = file.relative_to(CORE).parts[0].removesuffix(".py")
    if part not in RULES:
        return  # build, cli, preview and __init__ may use everything
    inside = {name.split(".")[1] for name in imports_of(file) if name.startswith("maslahat.")}

    assert inside <= RULES[part]


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

    assert outside <= {"maslahat", "mkdocs", "pathlib", "urllib", "os"}
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 50


def test_clock_is_read_only_by_hooks_and_command():
    readers = {
        file.name
        for file in FILES
        if any(word in file.read_text() for word in (".today()", ".now(", "time.time("))
    }

    assert readers <= {"cli.py"}
