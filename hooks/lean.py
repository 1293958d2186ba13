"""Takes out of a build the work that changes nothing here: almost two thirds of Markdown's time."""

import gc

import lean_page
import lean_signs
from markdown import Markdown
from markdown.extensions import Extension

_BEFORE_INLINE = 25  # Python-Markdown works inside lines at 20
_LAST = -1  # the usual ones end at 0

# Nothing here waits to be collected: looking for it each 700 objects, as Python does, takes a fifth
# of the time. Rarely and not never, in case a page some day leaves something behind.
_COLLECTED = (100_000, 50, 1000)


def on_config(config):
    gc.set_threshold(*_COLLECTED)
    config.markdown_extensions = [*_made(config), _Lean()]


def on_post_build(**_):
    gc.freeze()  # the process ends: there is no use in looking through everything once more


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
        lean_signs.wait_for(md)
        md.preprocessors.register(lean_page.Choose(md), "choose", _LAST)
        md.treeprocessors.register(lean_page.Settle(md), "settle", _BEFORE_INLINE)
        md.postprocessors.register(lean_page.Release(md), "release", _LAST)
