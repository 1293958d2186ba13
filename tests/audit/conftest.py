"""A tiny tree with nothing wrong in it; every test of the audit breaks it in one place."""

from pathlib import Path

import pytest

LANGUAGES = ("ru", "ky", "tg", "uz")
SITE_URL = "https://maslahat.example/guides/"

PAGE = """<!doctype html>
<html lang="{lang}" data-root="{root}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="description" content="{title}: what to do">
{metadata}
<link rel="stylesheet" href="{root}assets/site.css">
<link rel="icon" type="image/svg+xml" href="{root}assets/icon.svg">
<script defer src="{root}assets/site.js"></script>
</head>
<body>
<a class="skip" href="#m-main">→</a>
<header><a href="{root}index.html">Маслаҳат</a>
<nav>{switch}</nav></header>
<main id="m-main">
<h1>{title}</h1>
<div id="m-text">
{text}
</div>
</main>
<footer><a href="tel:112">112</a></footer>
</body>
</html>
"""

HOME = '<p><a href="registration/arrival.html#deadline">Arrival</a></p>'
GUIDE = """<p>First sentence.</p>
<h2 id="deadline">Deadline</h2>
<p>Seven <strong>days</strong>, <a href="https://mvd.example/" hreflang="ru">source</a>.</p>
<div class="admonition warning"><p class="admonition-title">Note</p><p>Keep it.</p></div>
<h2 id="money">Money</h2>
<ul><li>Free, see <a href="#deadline">above</a></li><li><span lang="ru">патент</span></li></ul>"""
CHOOSER = '<p><a href="{root}ru/index.html">Русский</a></p>'


def _metadata(url: str) -> str:
    inner = url.partition("/")[2]
    codes = [(lang, f"{SITE_URL}{lang}/{inner}") for lang in LANGUAGES]
    alternates = [*codes, ("x-default", f"{SITE_URL}ru/{inner}")]
    lines = [f'<link rel="canonical" href="{SITE_URL}{url}">']
    lines += [f'<link rel="alternate" hreflang="{code}" href="{to}">' for code, to in alternates]
    return "\n".join(lines)


def _switch(url: str) -> str:
    inner = url.partition("/")[2]
    up = "../" * url.count("/")
    return "\n".join(
        f'<a data-switch href="{up}{lang}/{inner}" lang="{lang}" hreflang="{lang}">{lang}</a>'
        for lang in LANGUAGES
    )


def _page(url: str, text: str, title: str) -> str:
    values = {"metadata": _metadata(url), "switch": _switch(url), "title": title, "text": text}
    return PAGE.format(lang=url.partition("/")[0], root="../" * url.count("/"), **values)


def _root_page(root: str, title: str, metadata: str) -> str:
    values = {"metadata": metadata, "switch": "", "title": title, "text": CHOOSER.format(root=root)}
    return PAGE.format(lang="ru", root=root, **values)


def good_tree(site_dir: Path) -> None:
    """Write four languages with two pages each, the chooser, 404 and what they fetch."""
    canonical = f'<link rel="canonical" href="{SITE_URL}">'
    files = {
        "index.html": _root_page("", "Маслаҳат", canonical),
        "404.html": _root_page("/guides/", "404", ""),
        "assets/site.css": 'body { background: url("icon.svg"); }\n/* url(https://x) */\n',
        "assets/site.js": '"use strict";\n',
        "assets/icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    }
    for lang in LANGUAGES:
        home, guide = f"{lang}/index.html", f"{lang}/registration/arrival.html"
        files[home] = _page(home, HOME, f"Home {lang}")
        files[guide] = _page(guide, GUIDE, f"Arrival {lang}")
    for name, content in files.items():
        (site_dir / name).parent.mkdir(parents=True, exist_ok=True)
        (site_dir / name).write_text(content, encoding="utf-8")


@pytest.fixture
def site_dir(tmp_path):
    good_tree(tmp_path)
    return tmp_path
