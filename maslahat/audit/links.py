"""Does every link lead to a page of the tree, or by a scheme that readers can follow?"""

from collections.abc import Iterator

from maslahat.audit.address import Address, parse, resolve
from maslahat.audit.rule import Rule
from maslahat.audit.tree import NOT_FOUND, Tree
from maslahat.built import BuiltPage
from maslahat.model.problem import Problem

SCHEMES = frozenset(("https", "tel", "sms", "mailto"))  # design.md, decision 9

SCHEME = Rule(
    "link-scheme",
    "The link “{href}” uses “{scheme}:”.",
    "A phone refuses it, or a stranger on the way can read and change what the reader gets.",
    "Use a relative path, https, tel, sms or mailto.",
)
ABSOLUTE = Rule(
    "link-absolute",
    "The link “{href}” starts with “/”.",
    "From a disk or below another address it leads nowhere.",
    "Write the path relative to the page.",
)
OUTSIDE = Rule(
    "link-outside",
    "The link “{href}” leaves the tree.",
    "In a copy on a disk it leads into somebody's own files.",
    "Link to a page of the tree, or to a site by https.",
)
FOLDER = Rule(
    "link-folder",
    "The link “{href}” leads to a folder.",
    "From a disk a reader sees a list of files instead of a page.",
    "Add “index.html” to the path.",
)
SOURCE = Rule(
    "link-source",
    "The link “{href}” leads to a source file of the site.",
    "A reader gets a download or nothing instead of a page.",
    "Link to the page built from it, with “.html”.",
)
BROKEN = Rule(
    "link-broken",
    "The link “{href}” leads nowhere.",
    "A reader who needs the next step finds none.",
    "Correct the path, upper and lower case included.",
)
ANCHOR = Rule(
    "anchor-broken",
    "The link “{href}” leads to a place that “{target}” does not have.",
    "The reader lands at the top of the page instead of the answer.",
    "Correct the part after “#”, or give the heading that id.",
)
RULES = (SCHEME, ABSOLUTE, OUTSIDE, FOLDER, SOURCE, BROKEN, ANCHOR)


def find(tree: Tree) -> Iterator[Problem]:
    for page in tree.pages:
        for link in page.links:
            address = parse(link.href)
            if address.scheme in SCHEMES:
                continue
            rule, target = _judge(tree, page, address, link.href)
            if rule:
                values = {"href": link.href, "scheme": address.scheme, "target": target}
                yield rule.at(page.url, link.line, **values)


def _judge(tree: Tree, page: BuiltPage, address: Address, href: str) -> tuple[Rule | None, str]:
    """The rule that is broken, if any, and the file that is meant."""
    if address.scheme:
        return SCHEME, ""
    if href == "":
        return BROKEN, ""
    path, folder = address.path, page.folder
    if address.is_absolute:
        if page.url != NOT_FOUND or not path.startswith(tree.base_path):
            return ABSOLUTE, ""
        path, folder = path[len(tree.base_path) :], ""
    target = resolve(folder, path) if path else page.url
    if target is None:
        return OUTSIDE, ""
    return _arrive(tree, target, path, address.fragment), target


def _arrive(tree: Tree, target: str, path: str, fragment: str) -> Rule | None:
    if path.endswith("/") or target in tree.folders:
        return FOLDER
    if target.endswith(".md"):
        return SOURCE
    if target not in tree.files:
        return BROKEN
    page = tree.by_url.get(target)
    if fragment and page and fragment not in page.id_lines:
        return ANCHOR
    return None
