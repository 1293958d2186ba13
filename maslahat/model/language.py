"""A language of the site, as data/languages.yml describes it."""

from maslahat.model.frozen import Frozen


class Language(Frozen):
    """`code` is the folder and the `lang` attribute; `name` is what its speakers call it."""

    code: str
    name: str
    iso639_3: str
    locale: str  # the CLDR locale that Babel writes dates with
    alphabet: str  # the order of letters on the A-Z page; CLDR has no tailoring for tg
