"""Where something stands in data/ that was read long ago, or that could not be read."""

import re

from maslahat.model import Site
from maslahat.reading.document import line_at


def line_in(site: Site, file: str, *way: str | int) -> int:
    """The line on which the value at the end of `way` stands; 0 when the text is not at hand."""
    return line_at(way, site.texts[file]) if site.texts.get(file) else 0


def is_there(site: Site, file: str, record: str = "") -> bool:
    """Is there such a file, or such a record in it, even one that could not be read?"""
    if not record:
        return file in site.texts
    return bool(re.search(rf"^{re.escape(record)}:", site.texts.get(file, ""), re.MULTILINE))


def names_in(site: Site, folder: str) -> list[str]:
    """The names of the files of a folder with one record a file, readable or not."""
    inside = (file for file in site.texts if file.startswith(f"{folder}/"))
    return [file.rpartition("/")[2].removesuffix(".yml") for file in inside]
