"""Which pages read as they did last time, and so need not be made again.

A page's mark covers everything it is printed from: its text and its Russian original, its view,
the templates, the hooks, the core, data/ and the names of all content files, because links are
resolved against these. So a new Russian title reaches its neighbours in four languages, and
nothing else is touched.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from hashlib import blake2b
from pathlib import Path

import maslahat
from maslahat import calls, translations
from maslahat.model import SOURCE_LANG, Site
from maslahat.view import Views
from maslahat.view.place import INDEX, LEDGER

_OLD, _NEW = "memory.json", "memory.new.json"
_CORE = Path(maslahat.__file__).parent


@dataclass(frozen=True)
class Memory:
    """Marks by the source of a page, "ky/about.md"; a page of `broken` cannot be made.

    `frames` are by language: all that its pages may show of each other. While a frame and the
    `texts` of a page are the same, so is the page, and its view need not be worked out.
    """

    frames: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
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
    site, names = views.site, sorted(_content_names(root / "content"))
    shared = _mark([*names, *_shared(root)])
    frames = {one.code: _mark([shared, *_heads(site, one.code)]) for one in site.languages}
    texts = {name: _mark(words) for name, words in _texts(site)}
    pages = {}
    for name, text in texts.items():
        lang = name.partition("/")[0]
        if frames[lang] == old.frames.get(lang) and text == old.texts.get(name):
            pages[name] = old.pages[name]
        else:
            pages[name] = _mark([shared, text, repr(views.of(name))])
    return Memory(frames, texts, pages, tuple(_broken(site, names)))


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


def _heads(site: Site, lang: str) -> Iterator[str]:
    """What a page of `lang` can show of others: their names, and the descriptions it may read."""
    for (page_lang, path), page in sorted(site.pages.items()):
        yield f"{page_lang} {path}"
        if page_lang in (lang, SOURCE_LANG):
            yield page.head


def _texts(site: Site) -> Iterator[tuple[str, list[str]]]:
    """Every page that can be made, with what it prints of itself and of its original."""
    used = [f"{page.path} {call.id}" for page in site.originals() for call in calls.find(page.body)]
    for language in site.languages:
        yield f"{language.code}/{INDEX}", []
        yield f"{language.code}/{LEDGER}", used
        for original in site.originals():
            text = translations.text_for(site, language.code, original.path)
            yield f"{language.code}/{original.path}", [text.lang, text.body, original.body]


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
