"""Words of a text for the judges of this benchmark; shares nothing with maslahat/search."""

import re
import unicodedata
from collections.abc import Iterator

# A word may hold an apostrophe and end in "oʻ" or "gʻ"; other signs at its end are quotes.
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|(?<=[og])ʻ|ʻ(?=[^\W\d_]))*")
_APOSTROPHE = re.compile("[ʻʼ‘’'`´]")


def words(text: str) -> Iterator[str]:
    """In small letters and NFC, with one sign for every apostrophe."""
    shown = unicodedata.normalize("NFC", text).lower()
    for found in _WORD.finditer(_APOSTROPHE.sub("ʻ", shown)):
        yield found.group()
