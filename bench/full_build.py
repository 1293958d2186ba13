"""`make site` of the project in this folder, without the limit on the size of a single file.

That limit guards real copies. A corpus of thousands of pages breaks it with its sitemap and A-Z
pages and would end before the packing, which we want to measure too. sites.py tells what was over.
"""

import sys
from pathlib import Path

from maslahat import build, report
from maslahat.audit import files


def main() -> None:
    files.MAX_FILE_BYTES = sys.maxsize
    problems = build.site(Path.cwd(), say=print)
    if problems:
        sys.exit(report.as_text(problems))


if __name__ == "__main__":
    main()
