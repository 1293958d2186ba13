"""Read pages of the built tree as a browser would see them; refuse to know how they were made.

Only tidy HTML is read: lower-case tags, double quotes, no stray "<". Whatever differs is kept as
`untidy` instead of guessed at, because a browser may guess otherwise and run what we overlooked.
"""

import html
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from maslahat import tree_files

TEXT_ID = "m-text"  # the element of <main> that holds what the author wrote
NOTICE_ID = "m-fallback"  # "not translated yet", in the language of the reader

# html.parser alone needs 1.5 ms for a page of 25 KB; this whole reading less than half of that.
# SVG is the one place where HTML has attribute names with capitals.
_ATTRIBUTE = r'\s+(?:[a-z][a-z0-9:_-]*|viewBox|preserveAspectRatio)(?:="[^"]*")?'
_TOKEN = re.compile(
    rf"<(?:([a-z][a-z0-9]*)((?:{_ATTRIBUTE})*)\s*/?>"
    r"|/([a-z][a-z0-9]*)\s*>"
    # Browsers end a comment at "--!>" and at once in "<!-->": both would hide markup from us.
    r"|!--(?!-?>)(?:(?!--!?>).)*-->"
    r"|!(?i:doctype) html>)",
    re.DOTALL,
)
_PAIR = re.compile(r'\s+([^\s="]+)(?:="([^"]*)")?')
_SRCSET = re.compile(r"([^\s,]\S*)[^,]*")

_REST_OF_TAG = r'\b(?:[^>"]|"[^"]*")*>'
# Sentences of neighbouring list items or cells must not run together in search.
_BLOCK_TAG = re.compile(
    r"</?(?:p|h[1-6r]|[uod]l|li|table|t(?:head|body|foot|r|d|h)|div|blockquote|pre|br|dt|dd|section"
    rf"|article|aside|figure|figcaption|caption|details|summary){_REST_OF_TAG}"
)
_ANY_TAG = re.compile(rf"<!--.*?-->|</?[a-z0-9]+{_REST_OF_TAG}", re.DOTALL)
# Notes of facts repeat law and date on every line, and the Russian text in a translation is found
# on the Russian page: neither is what somebody of this language looks for.
_UNSEARCHED = re.compile(
    r'<small class="proof"[^>]*>.*?</small>|<details class="behind[^>]*>.*?</details>', re.DOTALL
)
# Search shows them as the reader's day wants them: maslahat/search/dated.py.
_DATED = re.compile(
    r'<(data|span)(?: value="[^"]*")? data-until="([^"]*)" data-then="([^"]*)">(.*?)</\1>'
)
# Not an open one: that is a section which the translation never had.
_OLD = re.compile(r'<details class="behind[^>]*(?<! open)>')
_SECTION_HEADING = re.compile(r'<(h[23])(?:\s[^>]*?)?\sid="([^"]+)"[^>]*>(.*?)</\1\s*>', re.DOTALL)
_BLOCK_END = "\x1f"  # never in HTML text, unlike the newlines of the source
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_FETCHING_ATTRIBUTES = frozenset(("src", "srcset", "data", "poster", "background", "xlink:href"))
_KEPT_ATTRIBUTES = _FETCHING_ATTRIBUTES | {"href", "id", "lang"}
# Other kinds of <link> are fetched; these only say something about the page.
_METADATA_RELS = frozenset(("canonical", "alternate", "license", "author"))


class Id(NamedTuple):
    """A target of links; `in_text` is true for what the author wrote."""

    name: str
    line: int
    tag: str
    in_text: bool


class Link(NamedTuple):
    """An <a href>; `attributes` are all of its attributes, valueless ones as ""."""

    href: str
    line: int
    attributes: Mapping[str, str]
    in_text: bool


class Resource(NamedTuple):
    """Something a browser fetches without being asked."""

    url: str
    line: int
    tag: str


class Heading(NamedTuple):
    """A heading of level 1 to 6; `id` is "" when nobody can link to it."""

    level: int
    id: str
    line: int
    in_text: bool


class Fragment(NamedTuple):
    """A part of the page that declares its own language."""

    lang: str
    line: int
    in_text: bool


class Shape(NamedTuple):
    """A tag with the names of its attributes, and the line where it first occurs."""

    tag: str
    attributes: tuple[str, ...]
    classes: str
    in_text: bool
    line: int


class Untidy(NamedTuple):
    """Markup that two readers could read in two ways."""

    line: int
    excerpt: str


class Section(NamedTuple):
    """What search needs: the text below one heading, blocks separated by newlines."""

    id: str
    heading: str
    text: str


@dataclass(frozen=True)
class BuiltPage:
    """One HTML file; `url` is its path below the tree: "ky/registration/arrival.html"."""

    url: str
    lang: str
    title: str
    description: str
    has_viewport: bool
    canonical: str
    canonical_line: int
    alternates: Mapping[str, str]
    alternates_line: int
    csp: str
    csp_line: int
    is_csp_first: bool  # before anything the policy has to govern
    refresh_line: int  # 0 when the page stays where it is
    elements: int
    ids: tuple[Id, ...]
    links: tuple[Link, ...]
    resources: tuple[Resource, ...]
    headings: tuple[Heading, ...]
    langs: tuple[Fragment, ...]
    shapes: tuple[Shape, ...]
    untidy: tuple[Untidy, ...]
    text_lang: str  # "" when the page has no place for the author's text
    text_line: int
    text_source: str = field(repr=False)  # from the opening tag to the closing one
    data: bytes = field(repr=False)  # the file: several checks look at all of it

    @property
    def folder(self) -> str:
        """The folder that relative links start from, "" at the root."""
        return self.url.rpartition("/")[0]

    @property
    def is_guide(self) -> bool:
        """True for "ky/registration/arrival.html", not for home, topic and A-Z pages."""
        return self.url.count("/") >= 2 and not self.url.endswith("/index.html")

    @property
    def is_late(self) -> bool:
        """Does it show a part older than the Russian text, marked as such?"""
        return bool(_OLD.search(self.text_source))

    @cached_property
    def id_lines(self) -> Mapping[str, int]:
        """Every id with its line; of duplicates the last."""
        return {target.name: target.line for target in self.ids}

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The author's text cut at its headings; made when search asks, the audit never does."""
        return tuple(_sections(self.text_source))


def read(site_dir: Path, url: str) -> BuiltPage:
    """Read one page; bytes that are not UTF-8 become U+FFFD and do not stop the reading."""
    data = (site_dir / url).read_bytes()
    reader = _Reader(data.decode("utf-8", "replace"))
    reader.walk()
    return reader.page(url, data)


def read_all(site_dir: Path) -> list[BuiltPage]:
    """Read every HTML file below the folder, sorted by url."""
    urls = (name for name in tree_files.names(site_dir) if name.endswith(".html"))
    return [read(site_dir, url) for url in sorted(urls)]


class _Written(NamedTuple):
    """The attributes of a tag: values by name, the names in order, and what they call for."""

    values: Mapping[str, str]
    names: tuple[str, ...]
    classes: str
    has_twins: bool
    is_kept: bool  # most only change the look


@lru_cache(maxsize=65536)  # pages of one template share most of their tags
def _attributes(written: str) -> _Written:
    pairs = _PAIR.findall(written)
    values = {name: html.unescape(value) for name, value in pairs}
    # Of twins a browser keeps the first, this dictionary the last.
    has_twins, is_kept = len(values) < len(pairs), not _KEPT_ATTRIBUTES.isdisjoint(values)
    return _Written(values, tuple(values), values.get("class", ""), has_twins, is_kept)


def _as_blocks(source: str) -> str:
    """Whitespace-normalised text of some HTML, one block a line."""
    if " data-until=" in source:
        source = _DATED.sub(_in_braces, source)
    text = html.unescape(_ANY_TAG.sub("", _BLOCK_TAG.sub(_BLOCK_END, source)))
    blocks = (" ".join(block.split()) for block in text.split(_BLOCK_END))
    return "\n".join(filter(None, blocks))


def _in_braces(dated: re.Match[str]) -> str:
    """As search reads it; four times as fast as a template."""
    return f"{{{dated[4]}¦{dated[2]}¦{dated[3]}}}"


def _sections(source: str) -> Iterator[Section]:
    """Cut before every h2 or h3 that has an id; text above the first has neither."""
    lead, *rest = _SECTION_HEADING.split(_UNSEARCHED.sub("", source))
    if text := _as_blocks(lead):
        yield Section("", "", text)
    for _, name, heading, text in zip(*[iter(rest)] * 4, strict=True):
        yield Section(name, _as_blocks(heading), _as_blocks(text))


class _Reader:
    """Collects everything in one walk over the tags."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.line = 1
        self.counted = 0
        self.lang = self.title = self.description = self.canonical = self.csp = ""
        self.canonical_line = self.alternates_line = self.csp_line = self.refresh_line = 0
        self.has_viewport = self.is_csp_first = False
        self.alternates: dict[str, str] = {}
        self.elements = 0
        self.ids: list[Id] = []
        self.links: list[Link] = []
        self.resources: list[Resource] = []
        self.headings: list[Heading] = []
        self.langs: list[Fragment] = []
        self.untidy: list[Untidy] = []
        self.shapes: dict[tuple[str, tuple[str, ...], str, bool], int] = {}
        self.text_tag = self.text_lang = ""
        self.text_line = self.text_start = self.text_end = self.depth = 0

    def walk(self) -> None:
        tokens = 0
        for token in _TOKEN.finditer(self.source):
            tokens += 1
            tag, written, closed = token.groups()
            if tag:
                self.elements += 1
                self._open(tag, written, token)
            elif closed == self.text_tag and self.depth:
                self._close_text(token.end())
        # Quoted values may hold "<" too; looking closer is slow and rarely needed.
        if self.source.count("<") != tokens:
            self.untidy.extend(self._stray())

    def page(self, url: str, data: bytes) -> BuiltPage:
        return BuiltPage(
            url=url,
            lang=self.lang,
            title=self.title,
            description=self.description,
            has_viewport=self.has_viewport,
            canonical=self.canonical,
            canonical_line=self.canonical_line,
            alternates=self.alternates,
            alternates_line=self.alternates_line,
            csp=self.csp,
            csp_line=self.csp_line,
            is_csp_first=self.is_csp_first,
            refresh_line=self.refresh_line,
            elements=self.elements,
            ids=tuple(self.ids),
            links=tuple(self.links),
            resources=tuple(self.resources),
            headings=tuple(self.headings),
            langs=tuple(self.langs),
            shapes=tuple(Shape(*shape, line) for shape, line in self.shapes.items()),
            untidy=tuple(self.untidy),
            text_lang=self.text_lang,
            text_line=self.text_line,
            text_source=self.source[self.text_start : self.text_end],
            data=data,
        )

    def _line_at(self, offset: int) -> int:
        """Only for growing offsets: counting from the start each time would be quadratic."""
        self.line += self.source.count("\n", self.counted, offset)
        self.counted = offset
        return self.line

    def _stray(self) -> Iterator[Untidy]:
        end = 0
        for start, next_end in [*(t.span() for t in _TOKEN.finditer(self.source)), (None, 0)]:
            at = self.source.find("<", end, start)
            if at >= 0:
                excerpt = self.source[at : at + 60].partition("\n")[0]
                yield Untidy(self.source.count("\n", 0, at) + 1, excerpt)
            end = next_end

    def _open(self, tag: str, written: str, token: re.Match[str]) -> None:
        in_text = self.depth > 0
        attributes, names, classes, has_twins, is_kept = _attributes(written)
        shape = tag, names, classes, in_text
        is_noted = is_kept or has_twins or tag in _NOTED or tag == self.text_tag
        if not is_noted and shape in self.shapes:
            return
        line = self._line_at(token.start())
        if has_twins:
            self.untidy.append(Untidy(line, written.strip()[:60]))
        self.shapes.setdefault(shape, line)
        if in_text and tag == self.text_tag:
            self.depth += 1
        elif tag in _HEADINGS:
            name = attributes.get("id", "")
            self.headings.append(Heading(_HEADINGS[tag], name, line, in_text))
        elif tag in _OPENERS:
            _OPENERS[tag](self, attributes, line)
        elif tag == "title" and not self.title:  # an <svg> may hold a <title> of its own
            self.title = _as_blocks(self.source[token.end() :].partition("<")[0])
        if is_kept:
            self._keep(tag, attributes, line, token)

    def _keep(
        self, tag: str, attributes: Mapping[str, str], line: int, token: re.Match[str]
    ) -> None:
        in_text = self.depth > 0
        if tag == "a" and "href" in attributes:
            self.links.append(Link(attributes["href"], line, attributes, in_text))
        if "id" in attributes:
            self.ids.append(Id(attributes["id"], line, tag, in_text))
            if attributes["id"] == TEXT_ID and not self.text_tag:
                self._open_text(tag, attributes, line, token)
        if "lang" in attributes and tag != "html":
            self.langs.append(Fragment(attributes["lang"], line, in_text))
        if not _FETCHING_ATTRIBUTES.isdisjoint(attributes):
            self._fetch(tag, attributes, line)

    def _fetch(self, tag: str, attributes: Mapping[str, str], line: int) -> None:
        for name in sorted(_FETCHING_ATTRIBUTES.intersection(attributes)):
            value = attributes[name]
            urls = _SRCSET.findall(value) if name == "srcset" else [value]
            self.resources.extend(Resource(url, line, tag) for url in urls)

    def _open_text(
        self, tag: str, attributes: Mapping[str, str], line: int, token: re.Match[str]
    ) -> None:
        self.text_tag, self.depth = tag, 1
        self.text_lang = attributes.get("lang", self.lang)
        self.text_line, self.text_start = line, token.start()
        self.text_end = len(self.source)  # until the closing tag is found

    def _close_text(self, end: int) -> None:
        self.depth -= 1
        if not self.depth:
            self.text_end = end

    def open_html(self, attributes: Mapping[str, str], _line: int) -> None:
        self.lang = attributes.get("lang", "")

    def open_meta(self, attributes: Mapping[str, str], line: int) -> None:
        name = attributes.get("name", "").lower()
        equivalent = attributes.get("http-equiv", "").lower()
        content = attributes.get("content", "")
        if name == "description":
            self.description = " ".join(content.split())
        elif name == "viewport":
            self.has_viewport = True
        elif equivalent == "content-security-policy":
            self.csp, self.csp_line = content, line
            governed = {tag for tag, *_ in self.shapes} & {"link", "script"}
            self.is_csp_first = not governed
        elif equivalent == "refresh":
            self.refresh_line = line

    def open_link(self, attributes: Mapping[str, str], line: int) -> None:
        rels = attributes.get("rel", "").lower().split()
        href = attributes.get("href", "")
        if "canonical" in rels:
            self.canonical, self.canonical_line = href, line
        elif "alternate" in rels and "stylesheet" not in rels:
            self.alternates[attributes.get("hreflang", "")] = href
            self.alternates_line = self.alternates_line or line
        elif not _METADATA_RELS.intersection(rels) or "stylesheet" in rels:
            self.resources.append(Resource(href, line, "link"))

    def open_svg_reference(self, attributes: Mapping[str, str], line: int) -> None:
        # "#name" is inside the page: nothing is fetched.
        href = attributes.get("href", "")
        if href and not href.startswith("#"):
            self.resources.append(Resource(href, line, "use"))


_OPENERS: Mapping[str, Callable[[_Reader, Mapping[str, str], int], None]] = {
    "html": _Reader.open_html,
    "meta": _Reader.open_meta,
    "link": _Reader.open_link,
    "use": _Reader.open_svg_reference,
    "image": _Reader.open_svg_reference,
}
# Tags that say something every time; of others with attributes that do not, the first is enough.
_NOTED = frozenset((*_HEADINGS, *_OPENERS, "title"))
