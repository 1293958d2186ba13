"""One approved word per concept and language, as data/terms.yml describes it."""

from collections.abc import Mapping

from pydantic import Field

from maslahat.model.frozen import Frozen
from maslahat.model.texts import Texts, Words


class Term(Frozen):
    """`form` is the Russian word that stands on papers; `words` are what we call it."""

    form: Words = Field(description="слово с бланка, по-русски")
    words: Texts = Field(description="утверждённое слово на каждом языке")
    explain: Texts = Field(description="объяснение в нескольких словах, на каждом языке")
    forbidden: Mapping[str, tuple[Words, ...]] = Field(
        default_factory=dict, description="слова, которыми это называть нельзя, по языкам"
    )
