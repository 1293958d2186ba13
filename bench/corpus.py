"""A project of N pages a language: our wiring around texts of the generator that peers used.

The texts are dressed as our checks want them: a translation must have the sections, the facts and
the links of its original, and the generator gives each language its own.
"""

import functools
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from bench import dressing
from bench.places import GENERATOR, LANGS, ROOT, WORK

Dress = Callable[[Mapping[str, str]], dict[str, str]]

WIRING = ("data", "hooks", "overrides", "mkdocs.yml")
MAX_TITLE = 60  # of maslahat/checks/description.py, as the next
MAX_SUMMARY = 160
HOME = Path("index.md")
_HEADING = re.compile(r"^(##+) (.+)$", re.MULTILINE)
_AS_LETTERS = str.maketrans("0123456789", "abcdefghij")  # a title or a summary may hold no number
_CALL = re.compile(r"\{\{.*?\}\} ?")
_TABLE_RULE = re.compile(r"^\|---\|---:\|---:\|$", re.MULTILINE)  # alignment writes style=


@functools.cache
def project(size: int) -> Path:
    """The folder of a project with `size` pages a language, made anew in each run."""
    made, root = plain_texts(size), WORK / str(size)
    shutil.rmtree(root, ignore_errors=True)
    _copy_wiring(root)
    taken: set[tuple[str, str]] = set()
    names = dressing.names_of(root / "data")
    for path in _pages(made, "*.md"):
        dress = partial(dressing.dress, is_first=path == HOME, names=names)
        _write_page(made, root / "content", path, taken, dress)
    _record(root)
    return root


@functools.cache
def plain_texts(size: int) -> Path:
    """The texts as they are generated, before they are dressed, made anew in each run."""
    folder = WORK / f"texts-{size}"
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([sys.executable, GENERATOR, str(size), folder], check=True, capture_output=True)
    return folder


def _pages(texts: Path, pattern: str) -> list[Path]:
    return sorted(file.relative_to(texts / "ru") for file in (texts / "ru").rglob(pattern))


def _copy_wiring(root: Path) -> None:
    root.mkdir(parents=True)
    for name in WIRING:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, root / name)
    for lang in LANGS:
        (root / "content" / lang).mkdir(parents=True)
        shutil.copy(ROOT / "content" / lang / "about.md", root / "content" / lang)


def _record(root: Path) -> None:
    """The translations say which Russian sentences they were made from."""
    others = [str(root / "content" / lang) for lang in LANGS if lang != "ru"]
    program = [sys.executable, "-m", "maslahat", "translated", "--root", root, *others]
    subprocess.run(program, check=True, capture_output=True)


def _write_page(
    texts: Path, content: Path, path: Path, taken: set[tuple[str, str]], dress: Dress
) -> None:
    """One page in every language."""
    raw = {lang: (texts / lang / path).read_text(encoding="utf-8") for lang in LANGS}
    bodies = {lang: _body(raw[lang], path) for lang in LANGS}
    for lang, body in dress(_with_ids(bodies)).items():
        title = _title(raw[lang])
        if (lang, title) in taken:
            # The generator repeats one title in eight hundred; a number would be a numeral.
            title += f" {path.stem[1:].translate(_AS_LETTERS)}"
        taken.add((lang, title))
        description = "".join(_description(lang, path, title, body))
        if path == HOME:
            description += _situations(texts)
        target = content / lang / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f"---\n{description}---\n{body}", encoding="utf-8")


def _title(raw: str) -> str:
    title = json.loads(raw.split("\n", 2)[1].removeprefix("title: "))
    return title[: MAX_TITLE - 5].rstrip(" ,")  # room for a number


def _body(raw: str, path: Path) -> str:
    """The text; the section pages lose their lists, which the site prints itself."""
    body = _TABLE_RULE.sub("|---|---|---|", raw.split("---\n", 2)[2])
    return body.partition("\n- ")[0] + "\n" if path.name == "index.md" else body


def _with_ids(bodies: Mapping[str, str]) -> dict[str, str]:
    """The same ids in the same order; a heading that not every language has becomes bold."""
    fewest = min(len(_HEADING.findall(body)) for body in bodies.values())
    return {lang: _number_headings(body, fewest) for lang, body in bodies.items()}


def _number_headings(body: str, keep: int) -> str:
    """Keep the first and the last headings, `keep` in all: the surplus stands before the last."""
    surplus = range(keep - 1, len(_HEADING.findall(body)) - 1)
    place, name = iter(range(len(body))), iter(range(1, keep + 1))

    def dress(found: re.Match[str]) -> str:
        if next(place) in surplus:
            return f"**{found[2]}**"
        return f"{found[1]} {found[2]} {{#h{next(name)}}}"

    return _HEADING.sub(dress, body)


def _description(lang: str, path: Path, title: str, body: str) -> Iterator[str]:
    sentence = _CALL.sub("", body.strip().partition("\n")[0])
    place = str(path.with_suffix("")).translate(_AS_LETTERS)  # sentences repeat, places do not
    summary = f"{place}: {sentence}"[:MAX_SUMMARY]
    words = [word.strip(":,") for word in title.split()]
    yield f"title: {_quoted(title)}\n"
    yield f"summary: {_quoted(summary)}\nwritten: 2026-01-14\n"
    yield f"keywords: {_quoted([word for word in words if len(word) > 3])}\n"
    if lang != "ru":
        yield "translation: machine\n"
    elif path.name != "index.md":
        yield f"order: {int(path.stem[1:])}\nsources:\n  - law: tk\n    articles: ст. 1\n"
        yield f"    sections: {_quoted(re.findall(r'{#(h[0-9]+)}', body))}\n"
    elif path.parent.name:
        yield f"order: {int(path.parent.name[1:])}\n"


def _situations(texts: Path) -> str:
    """Eight ways into the guides, as the real home page has."""
    guides = enumerate(_pages(texts, "p*.md")[:8], 1)
    links = [{"text": f"{number}", "link": str(link)} for number, link in guides]
    return f"situations: {_quoted(links)}\n"


def _quoted(value: object) -> str:
    """JSON is YAML, whatever stands in the text."""
    return json.dumps(value, ensure_ascii=False)
