"""Build all search files of one language, as texts. Writes nothing."""

from collections.abc import Mapping, Sequence
from typing import Any

from maslahat.search.addresses import addresses
from maslahat.search.dated import plain
from maslahat.search.document import Document
from maslahat.search.expand import Expansion
from maslahat.search.index import Postings, collect
from maslahat.search.language import Language
from maslahat.search.pack import (
    Entry,
    common_letters,
    number,
    pack_index,
    pack_shard,
    pack_text,
    shards,
)
from maslahat.search.rules import Rules
from maslahat.search.sentences import sentences
from maslahat.search.sounds import skeleton
from maslahat.search.synonyms import Group
from maslahat.search.terms import terms

Phrases = list[tuple[str, ...]]

# What the box says to readers; the rest of data/ui stays out of the file.
UI_TEXTS = (
    "search_none",
    "search_try",
    "search_count",
    "search_more",
    "search_emergency",
    "search_similar",
    "search_other",
)

# Titles of more pages would outweigh what a query needs; then each comes with its text.
_MOST_TITLES = 300


def build(
    documents: Sequence[Document],
    language: Language,
    ui: Mapping[str, str],
    edition: str,
    names: Mapping[str, tuple[str, str]],
) -> dict[str, str]:
    """Every search file of a language: its name from the root of the site, and its text.

    Pages are numbered, and equal results listed, in the order of the documents. `names`: of each
    language of the site its own name and the regex that recognises a query in it.
    """
    rules, lang = language.rules, language.code
    topics = _topics(documents)
    groups = [some for group in language.synonyms if (some := _phrases(group, rules))]
    rows = [(document.url, document.title, document.topic) for document in documents]
    head = {
        "count": len(documents),
        "urgent": [place for place, document in enumerate(documents) if document.is_urgent],
        "rules": rules.for_browser(),
        "synonyms": ";".join(",".join(" ".join(phrase) for phrase in group) for group in groups),
        "lang": lang,
        "name": names[lang][0],
        "signs": rules.signs,
        "others": {code: pair for code, pair in names.items() if code != lang and pair[1]},
        "edition": edition,
        "topics": topics,
        "pages": rows if len(rows) <= _MOST_TITLES else [],
        "ui": {name: ui[name] for name in UI_TEXTS},
    }
    files = _index_files(collect([plain(one) for one in documents], rules), rules, groups, head)
    for place, (document, row) in enumerate(zip(documents, rows, strict=True)):
        files[f"search/{lang}/{place}.js"] = pack_text(lang, place, row, _sentences(document))
    return files


def _index_files(
    postings: Postings, rules: Rules, groups: Sequence[Phrases], head: dict[str, Any]
) -> dict[str, str]:
    counts, entries = _entries(postings, rules, groups)
    letters = common_letters(postings.counts)
    cut = shards(entries, counts, letters)
    is_one = len(cut) == 1
    head = head | {
        "units": "".join(map(number, postings.units)),
        "letters": letters,
        "shards": cut if is_one else [shard[0] for shard in cut],
    }
    lang = head["lang"]
    files = {f"search/{lang}.js": pack_index(head)}
    for place, shard in enumerate([] if is_one else cut):
        files[f"search/{lang}/s{place}.js"] = pack_shard(head, place, shard)
    return files


def _entries(
    postings: Postings, rules: Rules, groups: Sequence[Phrases]
) -> tuple[dict[str, Mapping[int, float]], list[Entry]]:
    """The terms, and each group of synonyms as if it were one: "+7" beside its first word."""
    counts: dict[str, Mapping[int, float]] = dict(postings.counts)
    found = [Entry(address, word) for word in counts for address in addresses(word, rules)]
    expansion = Expansion(postings.counts, rules)
    for place, group in enumerate(groups):
        if units := expansion.units(group):
            counts[f"+{place}"] = units
            found.append(Entry(skeleton(group[0][0], rules), f"+{place}"))
    return counts, sorted(found, key=lambda entry: (entry.address, entry.word))


def _phrases(group: Group, rules: Rules) -> Phrases:
    """The phrases as terms, each once: two spellings of one word may fold to the same."""
    stop = rules.stop_terms
    folded = (tuple(t for t in terms(phrase, rules) if t not in stop) for phrase in group)
    return [phrase for phrase in dict.fromkeys(folded) if phrase]


def _topics(documents: Sequence[Document]) -> list[tuple[str, str]]:
    """Title and url of each topic once, in the order they come up.

    The shortest of its titles: a page in another language adds that language's name.
    """
    titles: dict[str, str] = {}
    for document in documents:
        known = titles.get(document.topic_url, document.topic)
        titles[document.topic_url] = min(known, document.topic, key=len)
    return [(title, url) for url, title in titles.items() if title]


def _sentences(document: Document) -> list[tuple[str, str, str]]:
    """Sections with one sentence a line, so that the browser need not know where one ends."""
    return [
        (section, heading, "\n".join(sentences(text)))
        for section, heading, text in document.sections
    ]
