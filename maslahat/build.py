"""From a checkout to site/ and the offline zip: every step of `make site`, in its order."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from maslahat import (
    audit,
    built,
    checks,
    data,
    edition,
    generator,
    indexing,
    repository,
    swap,
    waivers,
)
from maslahat.bundles.archive import write_zip
from maslahat.model import Inspection, Problem, Site
from maslahat.search import Language

Say = Callable[[str], object]


class Project(NamedTuple):
    """Everything below a root, and what is wrong with it on a day.

    `languages` say how each is searched; why one of them cannot be is in `unsearchable`.
    """

    content: Site
    languages: Mapping[str, Language]
    problems: list[Problem]
    unsearchable: list[Problem]


def examine(root: Path, today: date | None = None) -> Project:
    """Read everything and check content and data as of a day.

    Without a day it is that of the edition, so that a build does not depend on when it is made.
    """
    content, problems = repository.load(root)
    languages, unsearchable = indexing.load(root, content)
    day = today or edition.newest_day(content)
    found = checks.find_all(Inspection(content, day, indexing.matchers(languages)))
    text = content.texts.get(waivers.FILE, "")
    borne = waivers.apply(problems + found, content.waivers, day, text)
    return Project(content, languages, borne, unsearchable)


def read(root: Path, today: date | None = None) -> tuple[Site, list[Problem]]:
    """Everything below `root`, and every problem that content and data have on a day."""
    project = examine(root, today)
    return project.content, project.problems


def site(root: Path, say: Say, today: date | None = None) -> list[Problem]:
    """Build site/ and dist/*.zip as of a day; with any problem both stay as they were.

    The generator is told the day by SITE_TODAY; without one it is that of the edition.
    """
    say("1/5 reading and checking content/ and data/")
    project = examine(root, today)
    if problems := project.problems or project.unsearchable:
        return problems
    content = project.content
    mark = edition.of_copy(content, [root / "overrides", root / "data"])
    tree = root / "build" / "site"
    problems = pages(root, project, mark, tree, say)
    if problems:
        return problems
    say("5/5 packing the offline copy")
    try:
        packed = pack(root, tree, mark)  # before anything is replaced: a disk may be full
        swap.replace(tree, root / "site")
        out = publish(packed, root / "dist")
    except OSError as error:
        return [_refused(error)]
    say(f"site/ and {out.relative_to(root)} are ready, edition {mark}")
    return []


def pages(root: Path, project: Project, mark: str, tree: Path, say: Say) -> list[Problem]:
    """Make the whole tree of pages, search included, and audit it."""
    say(f"2/5 building {len(project.content.pages)} pages")
    problems = generator.run(root, tree, mark)
    if problems:
        return problems
    (tree / "sitemap.xml.gz").unlink(missing_ok=True)  # its bytes hold the time of the build
    return finish(project.content, project.languages, mark, tree, say)


def finish(
    content: Site, languages: Mapping[str, Language], mark: str, tree: Path, say: Say
) -> list[Problem]:
    """Add search to a tree of pages and audit it; the pages are read back once for both."""
    say("3/5 indexing for search")
    read_back = built.read_all(tree)
    indexing.write(tree, content, read_back, languages, mark)
    say("4/5 auditing what was built")
    codes = [language.code for language in content.languages]
    return audit.audit(tree, codes, _address(read_back), read_back)


def audit_tree(root: Path, tree: Path) -> list[Problem]:
    """Audit a finished tree; only the list of languages is read from `root`."""
    languages, problems = data.load_languages(root / "data")
    if problems:
        return problems
    read_back = built.read_all(tree)
    codes = [language.code for language in languages]
    return audit.audit(tree, codes, _address(read_back), read_back)


def pack(root: Path, tree: Path, mark: str) -> Path:
    """The offline zip of a finished tree, named after its edition, still in build/."""
    name = f"maslahat-{mark}"
    text = (root / "data" / "read-me.txt").read_text(encoding="utf-8")
    extra = {"READ-ME.txt": text.replace("{edition}", mark)}
    return write_zip(tree, name, extra, root / "build" / f"{name}.zip")


def publish(packed: Path, dist: Path) -> Path:
    """Move a finished zip into `dist`; the zips of other editions are removed."""
    dist.mkdir(exist_ok=True)
    out = packed.replace(dist / packed.name)
    for old in dist.glob("maslahat-*.zip"):
        if old != out:
            old.unlink()
    return out


def _refused(error: OSError) -> Problem:
    return Problem(
        str(error.filename),
        0,
        "disk-refused",
        f"The finished site could not be put in its place: {error.strerror}.",
        "readers keep the last edition.",
        "make room on the disk, or remove what stands in the way, and build again.",
        lang="en",
    )


def _address(pages: list[built.BuiltPage]) -> str:
    """The public address of the site: what its first page calls canonical, or ""."""
    return next((page.canonical for page in pages if page.url == "index.html"), "") or ""
