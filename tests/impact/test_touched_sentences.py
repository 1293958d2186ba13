"""A sentence with a call is found whole, on its line, and without its neighbours."""

import pytest
from site_samples import page

from maslahat.impact.sentences import with_calls

FEE = '{{ fact("fee") }}'
TEXTS = [
    ("the middle of a paragraph", f"Раз. Надо {FEE} сразу. Три.", [(1, f"Надо {FEE} сразу.")]),
    ("a call that ends its sentence", f"Надо {FEE}. Три.", [(1, f"Надо {FEE}.")]),
    ("a call that begins its sentence", f"Раз. {FEE} — мало.", [(1, f"{FEE} — мало.")]),
    ("a line break is a space", f"Раз.\nНадо\n{FEE} сразу.", [(2, f"Надо\n{FEE} сразу.")]),
    ("items of a list", f"- раз\n- надо {FEE}\n- три", [(2, f"- надо {FEE}")]),
    ("numbered steps", f"1. Раз\n2. Надо {FEE}", [(2, f"Надо {FEE}")]),
    ("a row of a table", f"| а | б |\n|---|---|\n| Да | {FEE} |", [(3, f"| Да | {FEE} |")]),
    ("after a heading", f"## Срок {{#a}}\nНадо {FEE}", [(2, f"Надо {FEE}")]),
    ("a box", f'!!! note "Раз"\n    Надо {FEE}', [(2, f"    Надо {FEE}")]),
    ("an abbreviation", f"По ст. 5 и т. е. Вам {FEE}.", [(1, f"По ст. 5 и т. е. Вам {FEE}.")]),
    ("a stop inside a call", 'См. {{ law("tk", "глава 5. Часть 2") }}.', None),
    ("an example in code", f"```\n{FEE}\n```", []),
    ("no call at all", "Раз. Два.", []),
]


@pytest.mark.parametrize(("why", "text", "found"), TEXTS, ids=[why for why, *_ in TEXTS])
def test_sentence_of(why, text, found):
    assert list(with_calls(page("ru/a/b.md", text))) == ([(1, text)] if found is None else found)
