"""What the sections of a page say, sentence by sentence, as marks short enough to store.

White space, link targets, markup and the values of facts do not count; every word does. Without
git and without the former text, marks tell which sentences are new: decision 0006.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b
from html import unescape
from unicodedata import normalize

from maslahat import calls
from maslahat.calls import Call
from maslahat.model import Page

START = "m-start"  # the text before the first heading; no author may give a heading this name
MARK_BYTES = 3  # of 16 million changed sentences one keeps its mark, and six letters are short
_CACHED = 65536  # three translations ask for one section; 2,500 pages have some 25,000

_BLOCK_END = re.compile(r"\n\s*\n[ \t]*")
_BOX = re.compile(r'^([ \t>]*)!!![^"\n]*(?:"(.*)")?[ \t]*$', re.MULTILINE)
_QUOTE = re.compile(r"^[ \t]*>[> \t]*", re.MULTILINE)
# Only one or two digits: «2027. …» is a year that a reader would miss, not the number of a step.
_LIST_SIGN = re.compile(r"[ \t]*(?:[-*+]|\d{1,2}\.)[ \t]+")
_ITEM_START = re.compile(rf"\n(?={_LIST_SIGN.pattern})")
_REFERENCE = re.compile(r"^[ \t]*\[[^\]\n]+\]:[ \t]*\S.*$", re.MULTILINE)
_LINK = re.compile(r"!?\[((?:[^\[\]]|\[[^\[\]]*\])*+)\](?:\((?:[^()]|\([^()]*\))*+\)|\[[^\[\]]*\])")
_AUTOLINK = re.compile(r"<[a-z]+:[^<>\s]*>")
_EMPHASIS = re.compile(r"(?<![^\W_])_+|_+(?![^\W_])")  # in snake_case it is a letter
_RULE = "-+=:~"  # words of only these: under a table's head, between paragraphs, around code
_RULE_ALONE = re.compile(rf"[{_RULE}](?<!\S.)[{_RULE}]*(?!\S)")
_CAPITAL = "A-Z\u00c0-\u00de\u0400-\u042fҒҚҢҮҲҶӢӨӮ"
# «ул. Мира» and «т. е.» stay whole: a stop ends a sentence only after three letters or a number.
_SENTENCE_END = re.compile(
    r"([.!?…](?:(?<=[^\W\d_]{3}.)|(?<=[\d»”)}].))[»”\")]*) "
    rf"(?=[«“\"(]*(?:[{_CAPITAL}]|\{{\{{))"
)


def of(page: Page) -> dict[str, str]:
    """Section id -> the marks of its sentences, in the order of the page; `m-start` comes first."""
    marked = {START: _marks(_start(page))}
    named = (section for section in page.sections if section.id)
    return marked | {one.id: _marks((one.title, one.text)) for one in named}


def sentences_of(page: Page) -> dict[str, list[str]]:
    """The same with the sentences themselves: the n-th mark is that of the n-th sentence."""
    told = {START: list(_sentences(_start(page)))}
    named = (section for section in page.sections if section.id)
    return told | {one.id: list(_sentences((one.title, one.text))) for one in named}


def mark(sentence: str) -> str:
    """Six letters that stand for a sentence."""
    return blake2b(sentence.encode(), digest_size=MARK_BYTES).hexdigest()


def _start(page: Page) -> tuple[str, ...]:
    """What a reader meets first: title, summary, the home page's situations, the lead."""
    given = page.description
    told = (situation.text for situation in given.situations)
    return given.title, given.summary, *told, page.lead


@lru_cache(_CACHED)
def _marks(texts: tuple[str, ...]) -> str:
    return " ".join(map(mark, _sentences(texts)))


def _sentences(texts: tuple[str, ...]) -> Iterator[str]:
    for text in texts:
        for part in _parts(_with_names(normalize("NFC", text))):
            if told := _plain(part):
                yield from _SENTENCE_END.sub(_with_break, told).split("\n")


def _with_break(end: re.Match[str]) -> str:
    """Four times as fast as the template "\\1\\n"."""
    return end[1] + "\n"


def _with_names(text: str) -> str:
    """The text with every call written in one way; an article of a law is text and stays."""
    return calls.replaced(text, _named)


def _named(call: Call) -> str:
    more = f', "{call.more}"' if call.name == "law" and call.more else ""
    return f'{{{{ {call.name}("{call.id}"{more}) }}}}'


def _parts(text: str) -> Iterator[str]:
    """Paragraphs, items of lists, cells of tables, titles of boxes; no sentence crosses them.

    A sign of a list makes items only where Markdown takes it for one: at the start of a block.
    """
    boxed = _BOX.sub(r"\n\2\n\n\1", text) if "!!!" in text else text
    quoted = _QUOTE.sub("", boxed) if ">" in boxed else boxed
    for block in _BLOCK_END.split(quoted.replace("|", "\n\n").lstrip("\n")):
        if _LIST_SIGN.match(block):
            items = _ITEM_START.split(block)
            yield from (_LIST_SIGN.sub("", item, count=1) for item in items)
        else:
            yield block


def _plain(part: str) -> str:
    """The words of a part and its punctuation, one space between them."""
    if "[" in part:
        part = _LINK.sub(r"\1", _REFERENCE.sub("", part))
    if "<" in part:
        part = _AUTOLINK.sub("", part)
    if "_" in part:
        part = _EMPHASIS.sub("", part)
    bare = part.replace("*", "").replace("`", "").replace("\\", "")
    told = " ".join(unescape(bare).split())
    if not _RULE_ALONE.search(told):
        return told
    return " ".join(word for word in told.split(" ") if word.strip(_RULE))
