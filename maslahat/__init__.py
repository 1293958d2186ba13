"""The core of Maslahat: guides in four languages, checked and made ready for a site generator.

Knows content, data, search and offline copies. Refuses to know MkDocs, hooks and templates.
"""
