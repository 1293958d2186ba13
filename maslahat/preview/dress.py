"""What the preview adds to a page on its way to the browser; the files stay as published."""

import re

# The first of two equal directives counts, so ours stands in front of whatever the page says.
_POLICY = re.compile(rb'(http-equiv="Content-Security-Policy" content=")', re.IGNORECASE)
_ADDED = (
    '<link rel="stylesheet" href="/-preview/preview.css">'
    '<script defer src="/-preview/reload.js" data-build="{build}"></script>'
)
WAITING = "<!doctype html><title>Preview</title></head><p>Сайт собирается · building".encode()


def for_preview(page: bytes, build: str) -> bytes:
    """The page with the preview's script, and with a policy that lets it ask for news."""
    page = _POLICY.sub(rb"\1connect-src 'self'; ", page, count=1)
    added = _ADDED.format(build=build).encode()
    return page.replace(b"</head>", added + b"</head>", 1)
