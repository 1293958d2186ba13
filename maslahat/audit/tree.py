"""The built tree as the checks see it; only this file looks for what the folder holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from maslahat import tree_files
from maslahat.built import BuiltPage
from maslahat.model.site import SOURCE_LANG

NOT_FOUND = "404.html"  # served for addresses of any depth, over http only: design.md, decision 3
CHOOSER = "index.html"


@dataclass(frozen=True)
class Tree:
    """`files` are relative paths with sizes in bytes; `site_url` ends in "/" or is ""."""

    site_dir: Path
    pages: tuple[BuiltPage, ...]
    files: Mapping[str, int]
    languages: tuple[str, ...]
    site_url: str

    @cached_property
    def by_url(self) -> Mapping[str, BuiltPage]:
        return {page.url: page for page in self.pages}

    @cached_property
    def folders(self) -> frozenset[str]:
        """Every folder that holds a file, however deep; "" is the tree itself."""
        folders = {""}
        for file in self.files:
            folder = file.rpartition("/")[0]
            while folder not in folders:
                folders.add(folder)
                folder = folder.rpartition("/")[0]
        return frozenset(folders)

    @cached_property
    def base_path(self) -> str:
        """The path of the site on its server, "/" or "/maslahat/"."""
        return urlsplit(self.site_url).path or "/"

    @cached_property
    def translated_pages(self) -> tuple[BuiltPage, ...]:
        """Pages that belong to a language: all but the chooser and 404."""
        return tuple(page for page in self.pages if page.url.partition("/")[0] in self.languages)

    def lang_of(self, url: str) -> str:
        """The language of the folder; pages at the root are Russian (decision 3)."""
        folder, slash, _ = url.partition("/")
        return folder if slash else SOURCE_LANG

    def sibling(self, url: str, lang: str) -> BuiltPage | None:
        """The same page in another language, if it was built."""
        return self.by_url.get(sibling_url(url, lang))

    def absolute(self, url: str) -> str:
        """The public address; the chooser is the address of the site itself."""
        return self.site_url if url == CHOOSER else self.site_url + url

    def url_of(self, absolute: str) -> str | None:
        """The path of a public address in the tree, None when it is not ours."""
        if not self.site_url or not absolute.startswith(self.site_url):
            return None
        return absolute[len(self.site_url) :] or CHOOSER

    def read_bytes(self, file: str) -> bytes:
        page = self.by_url.get(file)
        return page.data if page else (self.site_dir / file).read_bytes()


def load(
    site_dir: Path, languages: Sequence[str], site_url: str, pages: Sequence[BuiltPage]
) -> Tree:
    """The tree around pages already read; files are sorted by path."""
    below = site_url.rstrip("/") + "/" if site_url else ""
    return Tree(site_dir, tuple(pages), _sizes(site_dir), tuple(languages), below)


def is_fallback(page: BuiltPage) -> bool:
    """True when the text is not in the language the page is in."""
    return bool(page.text_lang) and page.text_lang != page.lang


def sibling_url(url: str, lang: str) -> str:
    """The same relative path in the folder of another language."""
    return f"{lang}/{url.partition('/')[2]}"


def _sizes(site_dir: Path) -> dict[str, int]:
    return {name: (site_dir / name).stat().st_size for name in sorted(tree_files.names(site_dir))}
