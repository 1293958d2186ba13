"""`make site` of the project in this folder, without the limit on the size of a single file.

That limit guards real copies. A corpus of thousands of pages breaks it with its A-Z pages and would
end before the packing, which we want to measure too. sites.py tells what was over.
"""

import sys

from maslahat import cli
from maslahat.audit import files


def main() -> None:
    files.MAX_FILE_BYTES = sys.maxsize
    cli.main(["site"])  # the command, because it does more than to call the build


if __name__ == "__main__":
    main()
