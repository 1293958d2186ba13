"""From a checkout to site/ and the offline zip: every step of `make site`, in its order."""

from collections.abc import Callable
from pathlib import Path

from maslahat import audit, built, checks, edition, generator, indexing, repository, swap
from maslahat.bundles.archive import write_zip
from maslahat.model import Problem, Site

Say = Callable[[str], object]


def read(root: Path) -> tuple[Site, list[Problem]]:
    """Everything below `root`, and every problem of content and data."""
    site, problems = repository.load(root)
    return site, sorted(problems + checks.find_all(site))


def site(root: Path, say: Say) -> list[Problem]:
    """Build site/ and dist/*.zip; with any problem both stay as they were."""
    say("1/5 reading and checking content/ and data/")
    content, problems = read(root)
    if problems:
        return problems
    mark = edition.of_copy(content, [root / "overrides"])
    tree = root / "build" / "site"
    problems = pages(root, content, mark, tree, say)
    if problems:
        return problems
    swap.replace(tree, root / "site")
    say("5/5 packing the offline copy")
    out = pack(root, mark)
    say(f"site/ and {out.relative_to(root)} are ready, edition {mark}")
    return []


def pages(root: Path, content: Site, mark: str, tree: Path, say: Say) -> list[Problem]:
    """Make the whole tree of pages, search included, and audit it."""
    rules, problems = indexing.load_rules(root, content)
    if problems:
        return problems
    say(f"2/5 building {len(content.pages)} pages")
    problems = generator.run(root, tree)
    if problems:
        return problems
    (tree / "sitemap.xml.gz").unlink(missing_ok=True)  # its bytes hold the time of the build
    say("3/5 indexing for search")
    read_back = built.read_all(tree)
    indexing.write(tree, content, read_back, rules, mark)
    say("4/5 auditing what was built")
    return audit.audit(tree, _codes(content), _address(read_back), read_back)


def audit_tree(root: Path, tree: Path) -> list[Problem]:
    """Audit a finished tree; only the list of languages is read from `root`."""
    content, _ = repository.load(root)
    read_back = built.read_all(tree)
    return audit.audit(tree, _codes(content), _address(read_back), read_back)


def pack(root: Path, mark: str) -> Path:
    """The offline zip of the finished site/, named after its edition; older ones are removed."""
    name = f"maslahat-{mark}"
    for old in (root / "dist").glob("maslahat-*.zip"):
        if old.stem != name:
            old.unlink()
    text = (root / "data" / "read-me.txt").read_text(encoding="utf-8").format(edition=mark)
    return write_zip(root / "site", name, {"READ-ME.txt": text}, root / "dist" / f"{name}.zip")


def _codes(content: Site) -> list[str]:
    return [language.code for language in content.languages]


def _address(pages: list[built.BuiltPage]) -> str:
    """The public address of the site: what its first page calls canonical, or ""."""
    return next((page.canonical for page in pages if page.url == "index.html"), "") or ""
