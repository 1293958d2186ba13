"""A process that has read the libraries and waits for the order to build.

Run as a file, not as a part of the package: nothing of the project is read before the order, so
every build sees hooks and core as they were just saved, and starts a quarter of a second sooner.
"""

import importlib
import os
import runpy
import sys
from contextlib import suppress

LIBRARIES = ("babel.dates", "markdown.extensions.tables", "pydantic", "yaml")


def main() -> None:
    """Wait for a line, then run the module named by the first argument with the others."""
    _, module, *arguments = sys.argv
    for name in (f"{module}.commands.build", *LIBRARIES):
        with suppress(ImportError):  # the run itself will say so
            importlib.import_module(name)
    if not sys.stdin.readline():
        return  # the preview ended without an order
    sys.argv = [module, *arguments]
    sys.path.insert(0, os.getcwd())  # noqa: PTH109 -- what `python -m` puts there
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
