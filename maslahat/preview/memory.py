"""Which pages read as they did last time, and so need not be made again.

A page's mark covers everything it is printed from: its text, its view, the templates, the hooks,
the core and the names of all content files, because links are resolved against these. Exact, so
a new Russian title reaches its neighbours in four languages and nothing else is touched.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from hashlib import blake2b
from pathlib import Path

import maslahat
from maslahat import translations
from maslahat.model import SOURCE_LANG, Site
from maslahat.view import Views

_OLD, _NEW = "memory.json", "memory.new.json"
_CORE = Path(maslahat.__file__).parent


@dataclass(frozen=True)
class Memory:
    """`inputs` by language, `pages` by their source: "ky/about.md"; `broken` cannot be made."""

    inputs: Mapping[str, str] = field(default_factory=dict)
    pages: Mapping[str, str] = field(default_factory=dict)
    broken: tuple[str, ...] = ()

    @property
    def files(self) -> frozenset[str]:
        """Pages of the tree that have a right to be there, made this time or earlier."""
        return frozenset(f"{name[:-3]}.html" for name in (*self.pages, *self.broken))


def settled(views: Views, root: Path, folder: Path) -> list[str]:
    """The pages to leave as they are; what this build stands on is noted in `folder`.

    A page whose source cannot be read is left too: its last good state is better than none.
    """
    old = load(folder / _OLD)
    new = _remember(views, root, old)
    (folder / _NEW).write_text(json.dumps(asdict(new)), encoding="utf-8")
    return [*new.broken, *(name for name, mark in new.pages.items() if old.pages.get(name) == mark)]


def accept(folder: Path) -> Memory:
    """The build succeeded: what it noted is what the next one compares with."""
    (folder / _NEW).replace(folder / _OLD)
    return load(folder / _OLD)


def load(file: Path) -> Memory:
    """What was noted, or an empty memory before the first build."""
    return Memory(**json.loads(file.read_text(encoding="utf-8"))) if file.exists() else Memory()


def _remember(views: Views, root: Path, old: Memory) -> Memory:
    names = sorted(_content_names(root / "content"))
    shared = _mark([*names, *_shared(root)])
    inputs, pages = {}, {}
    for lang in (language.code for language in views.site.languages):
        inputs[lang] = _mark([shared, *_words(views.site, lang)])
        if inputs[lang] == old.inputs.get(lang):  # views cost 0.4 ms each: not for nothing
            pages.update(_of_language(old.pages, lang))
        else:
            pages.update(_pages(views, lang, shared))
    return Memory(inputs, pages, tuple(_broken(views.site, names)))


def _content_names(content: Path) -> Iterator[str]:
    return (file.relative_to(content).as_posix() for file in content.rglob("*") if file.is_file())


def _shared(root: Path) -> Iterator[str]:
    """What every page may depend on; assets are only copied, so a new style makes no page new."""
    for folder in (root / "overrides", root / "hooks", root / "data", _CORE):
        for file in sorted(folder.rglob("*")):
            is_copied = (root / "overrides" / "assets") in file.parents
            if file.is_file() and not is_copied and "__pycache__" not in file.parts:
                yield f"{file} {file.read_bytes()!r}"
    yield (root / "mkdocs.yml").read_text(encoding="utf-8")


def _words(site: Site, lang: str) -> Iterator[str]:
    for (page_lang, path), page in sorted(site.pages.items()):
        yield f"{page_lang} {path}"
        if page_lang in (lang, SOURCE_LANG):
            yield page.head
            yield page.body


def _of_language(pages: Mapping[str, str], lang: str) -> dict[str, str]:
    return {name: mark for name, mark in pages.items() if name.startswith(f"{lang}/")}


def _pages(views: Views, lang: str, shared: str) -> Iterator[tuple[str, str]]:
    site = views.site
    for path in (page.path for page in site.originals()):
        body = translations.text_for(site, lang, path).body
        yield f"{lang}/{path}", _mark([shared, repr(views.page(lang, path)), body])
    yield f"{lang}/a-z.md", _mark([shared, repr(views.index(lang))])


def _broken(site: Site, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        lang, _, path = name.partition("/")
        is_whole = (lang, path) in site.pages and (SOURCE_LANG, path) in site.pages
        if name.endswith(".md") and not is_whole:
            yield name


def _mark(words: Iterable[str]) -> str:
    digest = blake2b(digest_size=16)
    for word in words:
        digest.update(word.encode() + b"\0")
    return digest.hexdigest()
