"""MkDocs adapter: gives MkDocs the core's pages, and templates the core's views.

One build of four language folders, without an i18n plugin: docs/decisions/0001-engine.md.
"""

from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.structure.files import File

from maslahat import edition, foreign, repository, sitemap, translations
from maslahat.view import INDEX, Views

_views: list[Views] = []  # one; filled anew by each build, a process may build many times


def on_config(config):
    root = Path(config.config_file_path).parent
    site = repository.load(root)[0]
    _views[:] = [Views(site, edition.of_copy(site, [root / "overrides"]))]


def on_env(env, **_):
    env.autoescape = True  # MkDocs leaves it off; a title with "<" must not become markup
    env.filters["foreign"] = foreign.mark


def on_files(files, config):
    site = _views[0].site
    made = [f"{lang}/{path}" for lang, path in translations.missing(site)]
    for uri in made + [f"{language.code}/{INDEX}" for language in site.languages]:
        files.append(File.generated(config, uri, content=""))


def on_page_read_source(page, **_):
    return _views[0].markdown(page.file.src_uri)


def on_page_content(html, page, **_):
    return foreign.mark(html, _views[0].text_lang(page.file.src_uri))


def on_page_context(context, page, **_):
    return context | {"view": _views[0].of(page.file.src_uri)}


def on_template_context(context, template_name, config):
    root = urlsplit(config.site_url or "/").path if template_name == "404.html" else ""
    view, site = _views[0].bare(template_name, root), _views[0].site
    return context | {"view": view, "words": site.ui, "sitemap": sitemap.entries(site)}
