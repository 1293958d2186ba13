"""Is there nothing on a page that runs, styles or sends without a file of ours?"""

from collections.abc import Iterator

from maslahat.audit.rule import Rule
from maslahat.audit.tree import Tree
from maslahat.built import Shape
from maslahat.model.problem import Problem

ELEMENTS = frozenset(["iframe", "object", "embed", "applet", "frame", "frameset", "portal", "base"])
ATTRIBUTES = frozenset(["action", "formaction", "srcdoc", "ping"])

INLINE_SCRIPT = Rule(
    "script-inline",
    "A script is written into the page.",
    "The page's policy stops it, so what it should do never happens.",
    "Move the script into a file of assets/.",
)
INLINE_STYLE = Rule(
    "style-inline",
    "A style is written into the page by <{tag}>.",
    "The page's policy drops it, so the reader sees another layout than we tested.",
    "Use a class and assets/site.css.",
)
EVENT = Rule(
    "attribute-event",
    "<{tag}> has “{attribute}”, a script in an attribute.",
    "The page's policy stops it; without the policy it could act against the reader.",
    "Remove the attribute.",
)
ELEMENT = Rule(
    "element-forbidden",
    "The page has <{tag}>.",
    "It brings in a stranger's content or turns every link of the page elsewhere.",
    "Remove <{tag}>.",
)
ATTRIBUTE = Rule(
    "attribute-forbidden",
    "<{tag}> has “{attribute}”.",
    "It sends what the reader does to a server, and the site has none.",
    "Remove the attribute.",
)
REFRESH = Rule(
    "page-moves",
    "The page leaves by itself (meta refresh).",
    "A slow reader loses the page in the middle of a sentence.",
    "Put a plain link there.",
)
RULES = (INLINE_SCRIPT, INLINE_STYLE, EVENT, ELEMENT, ATTRIBUTE, REFRESH)


def find(tree: Tree) -> Iterator[Problem]:
    for page in tree.pages:
        if page.refresh_line:
            yield REFRESH.at(page.url, page.refresh_line)
        for shape in page.shapes:
            for rule, attribute in _broken(shape):
                yield rule.at(page.url, shape.line, tag=shape.tag, attribute=attribute)


def _broken(shape: Shape) -> Iterator[tuple[Rule, str]]:
    if shape.tag in ELEMENTS:
        yield ELEMENT, ""
    if shape.tag == "style":
        yield INLINE_STYLE, ""
    if shape.tag == "script" and "src" not in shape.attributes:
        yield INLINE_SCRIPT, ""
    for attribute in shape.attributes:
        if attribute.startswith("on"):
            yield EVENT, attribute
        elif attribute == "style":
            yield INLINE_STYLE, attribute
        elif attribute in ATTRIBUTES:
            yield ATTRIBUTE, attribute
