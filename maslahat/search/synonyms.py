"""Read what readers call one thing. Knows one file only: data/search/synonyms.<lang>.tsv."""

from collections.abc import Iterator
from pathlib import Path

Group = tuple[str, ...]  # phrases that readers use for each other


def load_synonyms(path: Path) -> tuple[Group, ...]:
    """Read the groups in order; without the file there are none, a flaw raises ValueError."""
    if not path.exists():
        return ()
    groups: list[Group] = []
    places: dict[str, int] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        group = tuple(phrase.strip() for phrase in line.split("\t"))
        flaw = next(_flaws(group, places), "")
        if flaw:
            raise ValueError(_message(path, number, flaw))
        places |= dict.fromkeys(map(str.lower, group), number)
        groups.append(group)
    return tuple(groups)


def _flaws(group: Group, places: dict[str, int]) -> Iterator[str]:
    if len(group) < 2:
        yield f"The line has only {group[0]!r}; phrases of a group are separated by a tab."
    if "" in group:
        yield "The line has two tabs in a row or one at its end."
    for place, phrase in enumerate(group):
        if phrase.lower() in places:
            yield f"The phrase {phrase!r} stands in line {places[phrase.lower()]} too."
        if phrase.lower() in map(str.lower, group[:place]):
            yield f"The phrase {phrase!r} stands twice in the line."


def _message(path: Path, number: int, flaw: str) -> str:
    return (
        f"{path}:{number}\n"
        f"  {flaw}  [search-synonyms]\n"
        "  Why it matters: the words lead to the wrong guides or to none.\n"
        "  What to do: correct the line as docs/search.md describes it."
    )
