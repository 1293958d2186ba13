"""One approved word for one thing: a forbidden one is found in any of its forms."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from maslahat import wording
from maslahat.finder import Finder
from maslahat.model import Inspection, Page, Problem, Site
from maslahat.model.inspection import IsForm
from maslahat.prose import without_code

SAME_LETTERS = 4  # forms of a word begin alike; so few words need the long look at their endings
_ENDING = "*"  # «нелегал*»: any ending, for a word that the rules of search do not know
_LONGEST = 200  # letters of a forbidden phrase with everything that may stand between its words
_SIGNS = ".,;:!?…()“”„—–-"


class _Forbidden(NamedTuple):
    """The words of a forbidden phrase, mostly one, and what to say in its place."""

    words: Sequence[str]
    approved: str


def find(inspection: Inspection) -> Iterator[Problem]:
    searches = {
        lang: _Search(inspection.site, lang, is_form)
        for lang, is_form in inspection.is_form.items()
    }
    for page in inspection.site.pages.values():
        if search := searches.get(page.lang):
            yield from _of_page(page, search)


def _of_page(page: Page, search: "_Search") -> Iterator[Problem]:
    text = wording.without_quotations(wording.plain(without_code(page.body)))
    described = list(wording.described(page))
    for start, written, forbidden in search.found(text):
        yield _used(page, page.body_line + text.count("\n", 0, start), written, forbidden)
    if any(search.found("\n".join(told for _, told in described))):  # mostly not: one look for all
        for line, told in described:
            for _, written, forbidden in search.found(wording.without_quotations(told)):
                yield _used(page, line, written, forbidden)


class _Search:
    """Finds the words that are forbidden in one language."""

    def __init__(self, site: Site, lang: str, is_form: IsForm) -> None:
        self._is_form = is_form
        self._known: dict[str, list[_Forbidden]] = defaultdict(list)
        for term in site.terms.values():
            for phrase in term.forbidden.get(lang, ()):
                forbidden = _Forbidden(phrase.split(), term.words.get(lang, term.form))
                self._known[_beginning(forbidden.words[0])].append(forbidden)
        self._lengths = {len(beginning) for beginning in self._known}
        self._finder = Finder(lambda word: any(self._opened_by(word)))

    def found(self, text: str) -> Iterator[tuple[int, str, _Forbidden]]:
        """(start, what stands there, which forbidden phrase it is)."""
        if self._known:
            for start, word in self._finder.places(text):
                for forbidden in self._opened_by(word):
                    count = len(forbidden.words)
                    given = text[start : start + _LONGEST].split(None, count)[:count]
                    bare = [part.strip(_SIGNS) for part in given]
                    if len(bare) == count and all(map(self._fits, bare[1:], forbidden.words[1:])):
                        yield start, " ".join([word, *bare[1:]]), forbidden

    def _opened_by(self, word: str) -> Iterator[_Forbidden]:
        small = word.lower()
        for length in self._lengths:
            for forbidden in self._known.get(small[:length], ()):
                if self._fits(small, forbidden.words[0]):
                    yield forbidden

    def _fits(self, word: str, known: str) -> bool:
        small = word.lower()
        if known.endswith(_ENDING):
            return small.startswith(known.removesuffix(_ENDING).lower())
        return small == known.lower() or self._is_form(word, known)


def _beginning(word: str) -> str:
    """What every form begins with: of a short word, all but the last letter («виза», «визы»)."""
    return word.lower()[: min(SAME_LETTERS, max(1, len(word) - 1))]


def _used(page: Page, line: int, written: str, forbidden: _Forbidden) -> Problem:
    return Problem(
        page.file,
        line,
        "word-forbidden",
        f"Слово «{written}» в словаре сайта под запретом («{' '.join(forbidden.words)}»).",
        "под разными именами читатель примет одно за разное, а обидным словом назовут его самого.",
        f"напишите «{forbidden.approved}»; если это слова других людей, возьмите их в кавычки.",
    )
