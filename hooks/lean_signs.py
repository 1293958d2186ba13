"""Rules of Markdown for blocks and texts, each tried only where one of its signs is.

Where none is it finds nothing, and its regex takes two to seventeen times as long to see that.
"""

from functools import cache

# Always two, an only one twice: `any` over a list of them would take longer than most rules.
_OF_TEXT = {"fenced_code_block": ("```", "~~~"), "html_block": ("<", "&")}
_OF_BLOCK = {
    "admonition": ("!!!", "    "),  # indented blocks after it belong to it
    "hashheader": ("#", "#"),
    "quote": (">", ">"),
    "reference": ("]:", "]:"),
    "setextheader": ("\n=", "\n-"),
    "table": ("|", "|"),
}


def wait_for(md):
    """Let the rules of `md` wait for their signs."""
    for name, signs in _OF_TEXT.items():
        rule = md.preprocessors[name]
        rule.__class__ = _of_text(type(rule), *signs)
    for name, signs in _OF_BLOCK.items():
        rule = md.parser.blockprocessors[name]
        rule.__class__ = _of_block(type(rule), *signs)


@cache
def _of_text(kind, sign, other):
    class Signed(kind):
        def run(self, lines):
            text = "\n".join(lines)
            return super().run(lines) if sign in text or other in text else lines

    return Signed


@cache
def _of_block(kind, sign, other):
    class Signed(kind):
        def test(self, parent, block):
            return (sign in block or other in block) and super().test(parent, block)

    return Signed
