"""Editors complete what the models allow, in Russian, and never something older."""

import json
from pathlib import Path

import pytest

from maslahat import schema

ROOT = Path(__file__).parent.parent
EXPORTED = schema.export(["ru", "ky", "tg", "uz"])


@pytest.mark.parametrize("name", EXPORTED)
def test_schema_in_docs_is_up_to_date(name):
    # When this fails: .venv/bin/maslahat schema
    assert (ROOT / "docs/schema" / name).read_text(encoding="utf-8") == EXPORTED[name]


def test_there_is_no_schema_but_these():
    assert {file.name for file in (ROOT / "docs/schema").glob("*.json")} == EXPORTED.keys()


def properties(node, place=""):
    """(place, description) of everything a person may type."""
    if isinstance(node, dict):
        named = node.get("properties", {})
        yield from ((f"{place}/{name}", one.get("description", "")) for name, one in named.items())
        for key, value in node.items():
            yield from properties(value, f"{place}/{key}")
    elif isinstance(node, list):
        for value in node:
            yield from properties(value, place)


@pytest.mark.parametrize("name", EXPORTED)
def test_every_field_is_explained_in_russian(name):
    found = dict(properties(json.loads(EXPORTED[name])))
    unexplained = [
        place for place, words in found.items() if not any("а" <= one <= "я" for one in words)
    ]

    assert (unexplained, bool(found)) == ([], True)


def references(node):
    if isinstance(node, dict):
        yield from (value for key, value in node.items() if key == "$ref")
        node = list(node.values())
    if isinstance(node, list):
        for one in node:
            yield from references(one)


@pytest.mark.parametrize("name", EXPORTED)
def test_every_reference_leads_somewhere(name):
    read = json.loads(EXPORTED[name])
    known = {f"#/$defs/{one}" for one in read.get("$defs", {})}

    assert set(references(read)) == known


def test_text_in_four_languages_asks_for_all_of_them():
    label = json.loads(EXPORTED["contact.json"])["properties"]["name"]

    assert (label["required"], label["additionalProperties"]) == (["ru", "ky", "tg", "uz"], False)


def test_schemas_say_nothing_in_english():
    assert "title" not in json.loads(EXPORTED["waivers.json"])["items"]
    assert "Words that" not in "".join(EXPORTED.values())


def test_editors_find_a_schema_for_every_kind_of_file():
    settings = json.loads((ROOT / ".vscode/settings.json").read_text(encoding="utf-8"))

    assert {name.rpartition("/")[2] for name in settings["yaml.schemas"]} == {
        name
        for name in EXPORTED
        if name != "page.json"  # it stands at the top of Markdown
    }
