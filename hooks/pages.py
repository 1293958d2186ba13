"""MkDocs adapter: gives MkDocs the core's pages and templates the core's views.

One build of four language folders, without an i18n plugin: docs/decisions/0001-engine.md.
"""

import os
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from maslahat import edition, repository, sitemap, translations
from maslahat.preview import memory
from maslahat.view import Views

PREVIEW = os.environ.get("MASLAHAT_PREVIEW")  # a folder for notes; only `make serve` sets it

_state: dict[str, Views] = {}  # filled anew by each build: one process may build many times


def on_config(config: MkDocsConfig) -> None:
    root = Path(config.config_file_path).parent
    site, _ = repository.load(root)
    mark = "preview" if PREVIEW else edition.of_copy(site, [root / "overrides"])
    _state["views"] = Views(site, mark)


def on_env(env, **_):
    env.autoescape = True  # MkDocs leaves it off; a title with "<" must not become markup
    return env


def on_files(files: Files, config: MkDocsConfig) -> Files:
    site = _state["views"].site
    absent = [f"{lang}/{path}" for lang, path in translations.missing(site)]
    for name in [*absent, *(f"{language.code}/a-z.md" for language in site.languages)]:
        if name not in files.src_uris:  # a page that cannot be read has a file, too
            files.append(File.generated(config, name, content=""))
    if PREVIEW:
        root = Path(config.config_file_path).parent
        for name in memory.settled(_state["views"], root, Path(PREVIEW)):
            files.src_uris[name].inclusion = InclusionLevel.EXCLUDED
    return files


def on_page_read_source(page: Page, config: MkDocsConfig) -> str:
    lang, path = page.file.src_uri.split("/", 1)
    if path == "a-z.md":
        return ""
    text = translations.text_for(_state["views"].site, lang, path)
    page.title = text.description.title  # MkDocs asks for one; templates use the view's
    return "\n" + text.body  # else MkDocs takes a first line "Key: value" for metadata


def on_page_context(context, page: Page, **_):
    lang, path = page.file.src_uri.split("/", 1)
    views = _state["views"]
    context["view"] = views.index(lang) if path == "a-z.md" else views.page(lang, path)
    return context


def on_template_context(context, template_name: str, config: MkDocsConfig):
    path = urlsplit(config.site_url or "/").path
    root = path if template_name == "404.html" else ""  # served at any depth, so rooted
    context["view"] = _state["views"].bare(template_name, root)
    context["words"] = _state["views"].site.ui
    context["sitemap"] = sitemap.entries(_state["views"].site)
    return context
