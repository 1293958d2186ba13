"""MkDocs adapter: the core's pages and views, in one build of all languages (decision 0001)."""

import os
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.structure.files import File

from maslahat import edition, foreign, repository, sitemap
from maslahat.view import Views


def on_config(config):
    root = Path(config.config_file_path).parent
    site = repository.load(root)[0]
    folders = [root / "overrides", root / "data"]
    mark = os.environ.get("MASLAHAT_EDITION") or edition.of_copy(site, folders)
    today = os.environ.get("SITE_TODAY")
    config.extra["views"] = Views(site, mark, edition.day(today) if today else None)


def on_env(env, **_):
    env.autoescape = True  # MkDocs leaves it off; a title with "<" must not become markup
    env.filters["marked"] = foreign.marked


def on_files(files, config):
    for uri in config.extra["views"].made():
        if uri not in files.src_uris:  # a page that cannot be read has a file, too
            files.append(File.generated(config, uri, content=""))


def on_page_read_source(page, config):
    return config.extra["views"].markdown(page.file.src_uri)


def on_page_content(html, page, config, **_):
    return config.extra["views"].finished(page.file.src_uri, html)


def on_page_context(context, page, config, **_):
    return context | {"view": config.extra["views"].of(page.file.src_uri)}


def on_template_context(context, template_name, config):
    views, base = config.extra["views"], urlsplit(config.site_url or "/").path
    view = views.bare(template_name, base if template_name == "404.html" else "")
    shared = {"words": views.site.ui, "emergency": views.emergency}
    return context | shared | {"view": view, "sitemap": sitemap.entries(views.site)}
