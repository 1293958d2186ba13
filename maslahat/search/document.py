"""What search is told about one page."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Document:
    """Plain text only. `url` and `topic_url` are relative to the root of the site.

    A section is (id, heading, text); the text before the first heading has "" for both. Of equally
    good pages the urgent ones come first.
    """

    url: str
    title: str
    topic: str
    topic_url: str
    keywords: tuple[str, ...]
    sections: tuple[tuple[str, str, str], ...]
    is_urgent: bool = False
