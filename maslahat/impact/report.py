"""A change in words: what it is, every sentence before and after, and how many there are."""

from collections.abc import Iterator, Mapping, Sequence

from maslahat.impact.change import Change
from maslahat.impact.touched import Touched
from maslahat.model import SOURCE_LANG, Fact, Site
from maslahat.model.fact import EMERGENCY


def of_fact(
    change: Change, values: Mapping[str, tuple[str, str]], sentences: Sequence[Touched]
) -> str:
    """`values` are what the fact alone reads before and after, by language."""
    fact = change.after
    lines = [f"{fact.file} — {fact.label[SOURCE_LANG]}", *_compared(change, values)]
    lines += [*_listed(sentences), _count(sentences)]
    lines.append("Строка этого факта есть и в ведомости фактов на каждом языке.")
    if fact.id in EMERGENCY:
        lines.append("Этот номер стоит внизу каждой страницы.")
    return "\n".join(lines)


def of_law(name: str, site: Site, sentences: Sequence[Touched]) -> str:
    """What stands on a law: sentences, facts, and pages whose sources name it."""
    facts = [fact for fact in site.facts.values() if fact.source.law == name]
    pages = [
        page.file
        for page in site.originals()
        if any(source.law == name for source in page.description.sources)
    ]
    lines = [f"data/laws.yml, {name} — {site.laws[name].title}", *_listed(sentences)]
    lines += [_count(sentences), f"Фактов на этом законе: {len(facts)}.", *map(_named, facts)]
    return "\n".join([*lines, f"Страниц с ним в источниках: {len(pages)}.", *pages])


def _compared(change: Change, values: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    if not change.why:
        yield "Сравнить не с чем: значение то же, новый период не записан. Так его видят сегодня:"
    else:
        yield f"Сравниваем: {change.why}."
    for lang, (before, after) in values.items():
        yield f"  {lang}: {before} → {after}" if before != after else f"  {lang}: {after}"
    if fields := _other_fields(change):
        yield f"Изменилось и в записи: {', '.join(fields)}."


def _other_fields(change: Change) -> list[str]:
    """What a note beside the value or the ledger shows: source, check_by and so on."""
    before, after = change.before.model_dump(), change.after.model_dump()
    names = before.keys() | after.keys()
    return sorted(name for name in names - {"periods"} if before.get(name) != after.get(name))


def _listed(sentences: Sequence[Touched]) -> Iterator[str]:
    for one in sentences:
        yield ""
        yield f"{one.file}, строка {one.line}{_place(one)}"
        if one.before == one.after:
            yield f"  {one.after}"
        else:
            yield f"  было:   {one.before}"
            yield f"  станет: {one.after}"


def _place(one: Touched) -> str:
    section = f", раздел «{one.section}»" if one.section else ""
    also = f"; её же видят вместо перевода: {', '.join(one.also)}" if one.also else ""
    return f"{section}{also}"


def _count(sentences: Sequence[Touched]) -> str:
    if not sentences:
        return "\nНи на одной странице этого нет."
    pages = len({one.file.split("/", 2)[2] for one in sentences})
    langs = sorted({lang for one in sentences for lang in (one.lang, *one.also)})
    return f"\nПредложений: {len(sentences)}, страниц: {pages}, языки: {', '.join(langs)}."


def _named(fact: Fact) -> str:
    return f"  {fact.file} — {fact.label[SOURCE_LANG]}"
