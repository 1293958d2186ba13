"""Takes out of Markdown the work that changes nothing here: a quarter of the time of a page."""

import re

from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

# One of these begins whatever Markdown looks for inside a line; two spaces end one.
_MARK = re.compile(r"[\\`\[<&*_\x02]|  \n")
_BEFORE_INLINE = 25  # Python-Markdown works inside lines at 20


def on_config(config):
    config.markdown_extensions.append(_Lean())


class _Lean(Extension):
    def extendMarkdown(self, md):  # noqa: N802 -- Python-Markdown's name
        # MkDocs always loads it. Contents are ours, and every heading has a name in the text.
        md.treeprocessors.deregister("toc")
        md.treeprocessors.register(_Settle(md), "settle", _BEFORE_INLINE)


class _Settle(Treeprocessor):
    """Says which texts have no mark, so that not every pattern is tried on each of them."""

    def run(self, root):
        for element in root.iter():
            if element.text and not _MARK.search(element.text):
                element.text = AtomicString(element.text)
