"""Takes out of a build the work that changes nothing here: two thirds of Markdown's time."""

import gc
import re
from functools import cache

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

# One of these begins whatever Markdown looks for inside a line; two spaces end one.
_MARK = re.compile(r"[\\`\[<&*_\x02]|  \n")
_BEFORE_INLINE = 25  # Python-Markdown works inside lines at 20
_LAST = -1  # the usual ones end at 0

# Where none of its signs is, a rule finds nothing; its regex would take ten times as long to see
# that. In an admonition the indented blocks that follow belong to it.
_SIGNS_OF_TEXT = {"fenced_code_block": ("```", "~~~"), "html_block": ("<", "&")}
_SIGNS_OF_BLOCK = {
    "admonition": ("!!!", "    "),
    "hashheader": ("#",),
    "quote": (">",),
    "reference": ("]:",),
    "setextheader": ("\n=", "\n-"),
    "table": ("|",),
}
_SIGN_INSIDE = {
    "backtick": "`",
    "escape": "\\",
    "reference": "[",
    "link": "[",
    "image_link": "![",
    "image_reference": "![",
    "short_reference": "[",
    "short_image_ref": "![",
    "autolink": "<",
    "automail": "<",
    "linebreak": "  \n",
    "html": "<",
    "entity": "&",
}

# Nothing here waits to be collected: looking for it each 700 objects, as Python does, takes a fifth
# of the time. Rarely and not never, in case a page some day leaves something behind.
_COLLECTED = (100_000, 50, 1000)


def on_config(config):
    gc.set_threshold(*_COLLECTED)
    config.markdown_extensions = [*_made(config), _Lean()]


def _made(config):
    """The extensions themselves: by their names they would be looked up again for each page."""
    maker, options = Markdown(), config.mdx_configs
    # MkDocs always asks for "toc". Contents are ours, and every heading has a name in the text.
    names = (name for name in config.markdown_extensions if name != "toc")
    return [maker.build_extension(name, options.get(name, {})) for name in names]


class _Lean(Extension):
    def extendMarkdown(self, md):  # noqa: N802 -- Python-Markdown's name
        # It is asked three hundred times a page, and was a search in a list of sixty.
        md.is_block_level = frozenset(md.block_level_elements).__contains__
        for name, signs in _SIGNS_OF_TEXT.items():
            rule = md.preprocessors[name]
            rule.__class__ = _of_text(type(rule), signs)
        for name, signs in _SIGNS_OF_BLOCK.items():
            rule = md.parser.blockprocessors[name]
            rule.__class__ = _of_block(type(rule), signs)
        md.preprocessors.register(_Choose(md), "choose", _LAST)
        md.treeprocessors.register(_Settle(md), "settle", _BEFORE_INLINE)
        md.postprocessors.register(_Release(md), "release", _LAST)


@cache
def _of_text(kind, signs):
    """The same kind of rule, for texts with one of the signs."""

    class Signed(kind):
        def run(self, lines):
            text = "\n".join(lines)
            return super().run(lines) if any(map(text.__contains__, signs)) else lines

    return Signed


@cache
def _of_block(kind, signs):
    """The same kind of rule, for blocks with one of the signs."""

    class Signed(kind):
        def test(self, parent, block):
            return any(map(block.__contains__, signs)) and super().test(parent, block)

    return Signed


class _Choose(Preprocessor):
    """Drops the rules for signs that the page has nowhere; each page has rules of its own."""

    def run(self, lines):
        text = "\n".join(lines)
        for name, sign in _SIGN_INSIDE.items():
            if sign not in text:
                self.md.inlinePatterns.deregister(name)
        if "\\" not in text:
            self.md.treeprocessors.deregister("unescape")
        return lines


class _Settle(Treeprocessor):
    """Says which texts have no mark, so that not every pattern is tried on each of them."""

    def run(self, root):
        for element in root.iter():
            if element.text and not _MARK.search(element.text):
                element.text = AtomicString(element.text)


class _Release(Postprocessor):
    """Lets the rules of a finished page go: they know their Markdown and it knows them.

    To find out that nobody else does takes a thirtieth of a build.
    """

    def run(self, text):
        vars(self.md.parser).clear()
        vars(self.md).clear()
        return text
