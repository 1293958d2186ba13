"""The engine test: every engine, every language, every kind of query, on the same documents.

Relevance comes from regular grammar and dictionaries that our search does not know; the remarks
of the table say which. Words of one lemma, 1-5 documents each, the same queries in every run.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import partial

from bench import npm
from bench.places import LANGS
from bench.row import Row, skipped
from bench.searching import collection, goals, in_node, ours, pagefind
from bench.searching.engine import Answer, Answers, Task, Tasks
from bench.searching.kinds import KINDS
from bench.searching.queries import queries
from bench.searching.scores import score

OURS = "ours"
ENGINES: Mapping[str, Callable[[Tasks], Answers]] = {
    OURS: ours.answer,
    **{name: partial(in_node.answer, name) for name in in_node.ENGINES},
    "Pagefind": pagefind.answer,
}
ORACLES = {
    "ru": "pymorphy3: nouns, adjectives, verbs",
    "ky": "regular noun forms (our generator) of the nouns of UD_Kyrgyz-KTMU",
    "tg": "regular noun forms (our generator) of the nouns of tajiknlp",
    "uz": "regular noun forms (our generator) of the nouns of ZirhUzMorph",
}

_Pairs = list[tuple[Set[str], Sequence[str]]]


def measure() -> Iterator[Row]:
    tasks: dict[str, Task] = {}
    for lang in LANGS:
        try:
            tasks[lang] = Task(collection.passages(lang), [one.text for one in queries(lang)])
        except (npm.UnavailableError, ImportError) as reason:
            yield skipped(f"engine test, {lang}", str(reason))
    if tasks:
        yield from _rows(tasks, {})


def _rows(tasks: Tasks, answers: dict[str, Answers]) -> Iterator[Row]:
    for name, engine in ENGINES.items():
        try:
            answers[name] = engine(tasks)
        except npm.UnavailableError as reason:
            yield skipped(f"engine test, {name}", str(reason))
    for lang, task in tasks.items():
        yield _head(lang, task)
        for name, found in answers.items():
            yield _engine_row(f"{lang} {name}", lang, found[lang])
    for lang in tasks if OURS in answers else ():
        yield from _judged(lang, answers[OURS][lang])


def _head(lang: str, task: Task) -> Row:
    counts = {kind: sum(one.kind == kind for one in queries(lang)) for kind in KINDS}
    sizes = ", ".join(f"{kind} {count}" for kind, count in counts.items())
    cells = "".join(kind.ljust(10) for kind in (*KINDS, "all"))
    remark = f"{len(task.passages)} documents; queries: {sizes}; judged by {ORACLES[lang]}"
    return Row(f"{lang}: recall@5/MRR@10", f"{cells}index KB raw/gzip", remark=remark)


def _engine_row(what: str, lang: str, answer: Answer) -> Row:
    cells = [str(score(_pairs(lang, answer, kind))) for kind in KINDS]
    cells.append(str(score(_pairs(lang, answer))))
    size = f"{answer.raw_bytes / 1000:.0f}/{answer.gzip_bytes / 1000:.1f}"
    return Row(what, "".join(cell.ljust(10) for cell in cells) + size)


def _judged(lang: str, answer: Answer) -> Iterator[Row]:
    whole = score(_pairs(lang, answer)).recall
    typo = score(_pairs(lang, answer, "typo")).recall
    yield goals.at_least(f"{lang} recall@5 of ours, all kinds", whole, goals.RECALL[lang])
    yield goals.at_least(f"{lang} recall@5 of ours, typo", typo, goals.TYPO_RECALL)


def _pairs(lang: str, answer: Answer, kind: str = "") -> _Pairs:
    """(what is right, what was found) of the queries of a kind, or of all."""
    both = zip(queries(lang), answer.found, strict=True)
    return [(query.documents, found) for query, found in both if kind in ("", query.kind)]
