"""A term with the Russian word of the papers and an explanation that needs no hover."""

from html import escape

from maslahat.expansion.setting import Setting
from maslahat.model import SOURCE_LANG, Term


def as_html(term: Term, setting: Setting) -> str:
    """«патент (документ МВД на право работать)»; other languages name the Russian word, too."""
    return escape(_text(term, setting), quote=False)


def as_text(term: Term, setting: Setting) -> str:
    return term.words[setting.lang]


def _text(term: Term, setting: Setting) -> str:
    word, explained = term.words[setting.lang], term.explain[setting.lang]
    if setting.lang == SOURCE_LANG:
        return f"{word} ({explained})"
    if word.casefold() == term.form.casefold():
        return f"«{term.form}» ({explained})"
    return f"{word} («{term.form}», {explained})"
