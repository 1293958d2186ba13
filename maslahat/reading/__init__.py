"""Read a text file or a YAML document; what is wrong becomes a Problem, never a traceback."""

from maslahat.reading.document import Way, line_at, line_of, parse_yaml
from maslahat.reading.fields import validate
from maslahat.reading.guess import did_you_mean
from maslahat.reading.place import is_there, line_in, names_in
from maslahat.reading.text import read_text

__all__ = [
    "Way",
    "did_you_mean",
    "is_there",
    "line_at",
    "line_in",
    "line_of",
    "names_in",
    "parse_yaml",
    "read_text",
    "validate",
]
