"""Problems for people and programs: text, annotations of GitHub, JSON; Russian or English."""

from maslahat.report.english import in_english
from maslahat.report.github import as_github
from maslahat.report.records import as_json
from maslahat.report.text import as_text, summary

__all__ = ["as_github", "as_json", "as_text", "in_english", "summary"]
