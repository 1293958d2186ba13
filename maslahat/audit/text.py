"""Holds the author's text only what Markdown makes of prose?"""

from collections.abc import Iterator

from maslahat.audit.rule import Rule
from maslahat.audit.tree import Tree
from maslahat.built import Shape
from maslahat.model.problem import Problem

ELEMENTS = frozenset(
    [
        "p",
        "h2",
        "h3",
        "ul",
        "ol",
        "li",
        "strong",
        "em",
        "a",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "div",
        "blockquote",
        "code",
        "pre",
        "hr",
        "br",
        "abbr",
        "data",
        "small",
        "span",
        "dl",
        "dt",
        "dd",
        "details",
        "summary",
    ]
)
ATTRIBUTES = frozenset(
    [
        "id",
        "class",
        "href",
        "lang",
        "hreflang",
        "title",
        "value",
        "scope",
        "colspan",
        "rowspan",
        "start",
        "open",
        "data-until",
        "data-then",
    ]
)
# The one kind of <div> that Markdown makes, and the Russian text of a section that fell behind.
BOXES = {"div": "admonition", "details": "behind"}

_WHY = "Raw HTML in a text can mislead or follow a reader, and reviewers do not see it."
ELEMENT = Rule(
    "text-element-unlisted",
    "The text has <{tag}>, which is not on the list of what prose needs.",
    _WHY,
    "Say it in Markdown without <{tag}>.",
)
ATTRIBUTE = Rule(
    "text-attribute-unlisted",
    "In the text <{tag}> has “{attribute}”, which is not on the list of what prose needs.",
    _WHY,
    "Remove “{attribute}”.",
)
RULES = (ELEMENT, ATTRIBUTE)


def find(tree: Tree) -> Iterator[Problem]:
    for page in tree.pages:
        for shape in page.shapes:
            if shape.in_text:
                yield from _judge(page.url, shape)


def _judge(url: str, shape: Shape) -> Iterator[Problem]:
    is_other_box = BOXES.get(shape.tag, "") not in ["", *shape.classes.split()]
    if shape.tag not in ELEMENTS or is_other_box:
        tag = f'{shape.tag} class="{shape.classes}"' if is_other_box else shape.tag
        yield ELEMENT.at(url, shape.line, tag=tag)
    for attribute in shape.attributes:
        if attribute not in ATTRIBUTES:
            yield ATTRIBUTE.at(url, shape.line, tag=shape.tag, attribute=attribute)
