"""JSON Schema of what people write. The models are the truth; this only says it in another form."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import BaseModel, TypeAdapter

from maslahat.model import Contact, Fact, Law, Term, Waiver
from maslahat.model.page import Description
from maslahat.schema.words import WORDS

_DIALECT = "http://json-schema.org/draft-07/schema#"  # the newest that common editors know whole
_TEXTS = {"pattern": r"\S", "type": "string"}  # how model.texts.Texts describes its words
_RUSSIAN = re.compile("[а-яё]")
_Schema = dict[str, Any]


def export(langs: Sequence[str]) -> dict[str, str]:
    """File name -> text of every schema; texts in four languages have a key for each of `langs`."""
    schemas = {
        "fact.json": _finished("Fact", _fact(), langs),
        "contact.json": _finished("Contact", _of(Contact), langs),
        "page.json": _finished("Description", _of(Description), langs),
        "laws.json": _records(_finished("Law", _of(Law), langs)),
        "terms.json": _records(_finished("Term", _of(Term), langs)),
        "waivers.json": {"type": "array", "items": _finished("Waiver", _of(Waiver), langs)},
    }
    return {name: _as_text(schema) for name, schema in schemas.items()}


def _of(model: type[BaseModel]) -> _Schema:
    return model.model_json_schema(by_alias=True)


def _fact() -> _Schema:
    """One of the kinds; periods stand inside, because pydantic's names for them are not ours."""
    schema = TypeAdapter[Any](Fact).json_schema(by_alias=True)
    for definition in list(schema["$defs"].values()):
        if periods := definition.get("properties", {}).get("periods"):
            name = periods["items"]["$ref"].rpartition("/")[2]
            periods["items"] = dict(schema["$defs"][name], title="Period")
    kept = {name: one for name, one in schema["$defs"].items() if not name.startswith("Period_")}
    return schema | {"$defs": kept}


def _records(item: _Schema) -> _Schema:
    """A file "name: …"; definitions stand at the top, where references look for them."""
    definitions = {"$defs": item.pop("$defs")} if "$defs" in item else {}
    return {"type": "object", "additionalProperties": item, **definitions}


def _finished(name: str, schema: _Schema, langs: Sequence[str]) -> _Schema:
    for owner, node in _nodes(name, schema):
        if node.get("additionalProperties") == _TEXTS:
            texts = {lang: dict(_TEXTS) for lang in langs}
            node |= {"properties": texts, "required": [*langs], "additionalProperties": False}
        _describe(owner, node)
        if not _RUSSIAN.search(node.get("description", "я")):
            del node["description"]  # a docstring, for those who read the code
        if node.get("default", "") is None:
            del node["default"]
    return schema


def _nodes(name: str, node: Any) -> Iterator[tuple[str, _Schema]]:
    """(name of its model, node) of every schema in a schema, without the titles pydantic adds."""
    if isinstance(node, list):
        for one in node:
            yield from _nodes(name, one)
    elif isinstance(node, dict):
        name = node.pop("title", name) if "properties" in node else name
        node.pop("title", None)
        yield name, node
        for key, value in node.items():
            named = value.values() if key in ("properties", "$defs") else [value]
            for one in named:
                yield from _nodes(name, one) if isinstance(one, dict | list) else ()


def _describe(owner: str, node: _Schema) -> None:
    """Say in Russian what a field is for where its model does not."""
    properties: Mapping[str, _Schema] = node.get("properties", {})
    for name, field in properties.items():
        if not _RUSSIAN.search(field.get("description", "")):
            words = WORDS.get(f"{owner}.{name}") or WORDS.get(name)
            field |= {"description": words} if words else {}


def _as_text(schema: _Schema) -> str:
    return json.dumps({"$schema": _DIALECT} | schema, ensure_ascii=False, indent=1) + "\n"
