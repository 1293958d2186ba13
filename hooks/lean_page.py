"""What a page does without: rules for signs it does not have, and in the end all of them."""

import re

from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

_RULES_FOR = {
    "`": ("backtick",),
    "\\": ("escape",),
    "[": ("reference", "link", "short_reference"),
    "![": ("image_link", "image_reference", "short_image_ref"),
    "<": ("autolink", "automail", "html"),
    "  \n": ("linebreak",),
    "&": ("entity",),
}
# One of these begins whatever Markdown looks for inside a line; two spaces end one. A class of
# letters and what must stand before is found in half the time of an alternative.
_MARK = re.compile(r"[\\`\[<&*_\x02\n](?:(?<!\n)|(?<=  \n))")


class Choose(Preprocessor):
    def run(self, lines):
        text = "\n".join(lines)
        idle = (rule for sign, rules in _RULES_FOR.items() if sign not in text for rule in rules)
        for rule in idle:
            self.md.inlinePatterns.deregister(rule)
        if "\\" not in text:
            self.md.treeprocessors.deregister("unescape")
        return lines


class Settle(Treeprocessor):
    def run(self, root):
        """Say which texts have no mark, so that not every rule is tried on each of them."""
        for element in root.iter():
            if element.text and not _MARK.search(element.text):
                element.text = AtomicString(element.text)


class Release(Postprocessor):
    def run(self, text):
        """Let the rules go: they know their Markdown and it knows them, which takes a collector."""
        vars(self.md.parser).clear()
        vars(self.md).clear()
        return text
