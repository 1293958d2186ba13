"""The core works where only its own dependencies are installed."""

import subprocess
import sys
import tomllib
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
# What the dependencies in pyproject.toml import; everything else is a tool of a workshop.
CORE = {"maslahat", "babel", "click", "pydantic", "pydantic_core", "yaml", "_yaml"}
CORE |= {"annotated_types", "typing_extensions", "typing_inspection"}  # pydantic's own
RUN = f"""
import runpy, sys

class CoreOnly:
    def find_spec(self, name, path=None, target=None):
        top = name.partition(".")[0]
        if top.startswith("_sysconfigdata"):  # Python's own, under a name for each machine
            return
        if top not in sys.stdlib_module_names and top not in {CORE!r}:
            raise ModuleNotFoundError(f"{{name}} is not a dependency of the core", name=name)

sys.meta_path.insert(0, CoreOnly())
module = sys.argv.pop(1)
runpy.run_module(module, run_name="__main__", alter_sys=True)
"""


def run_core_only(*arguments):
    command = [sys.executable, "-c", RUN, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_check_needs_no_generator_and_no_test_tools(project, monkeypatch):
    monkeypatch.setenv("SITE_TODAY", "2026-11-21")  # a copy of the project must not grow old here
    done = run_core_only("maslahat", "check", "--root", str(project))

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_audit_needs_neither(built_project):
    place = ["--root", str(built_project)]
    done = run_core_only("maslahat", "audit", str(built_project / "site"), *place)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_project_that_is_not_there_is_one_message(project):
    done = run_core_only("maslahat", "site", "--root", str(project / "nowhere"))

    assert (done.returncode, done.stderr.splitlines()[0]) == (1, "data/languages.yml")


@pytest.mark.parametrize("name", ["mkdocs", "pytest", "watchdog", "hypothesis"])
def test_guard_of_these_tests_does_refuse_tools(name):
    assert f"{name} is not a dependency of the core" in run_core_only(name).stderr


def test_core_has_four_dependencies():
    needed = [Requirement(line) for line in requires("maslahat")]
    names = {one.name.lower() for one in needed if one.marker is None}

    assert names == {"babel", "click", "pydantic", "pyyaml"}


def test_every_file_that_is_not_code_is_installed_with_its_package():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    patterns = settings["tool"]["setuptools"]["package-data"].items()
    packed = {
        path
        for name, globs in patterns
        for glob in globs
        for path in (ROOT / name.replace(".", "/")).glob(glob)
    }
    others = {
        path
        for path in (ROOT / "maslahat").rglob("*")
        if path.is_file() and path.suffix not in (".py", ".pyc")
    }

    assert others - packed == set()


def test_every_folder_of_code_is_a_package():
    folders = {path.parent for path in (ROOT / "maslahat").rglob("*.py")}

    # setuptools leaves out a folder without this file, and the installed command falls.
    assert [folder for folder in folders if not (folder / "__init__.py").is_file()] == []
