"""The preview of `make serve`: rebuilds what changed, reloads the page, shows what is wrong in it.

Changes of this package itself take effect at the next start; all others at the next save.
"""
