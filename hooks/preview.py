"""MkDocs adapter of `make serve`: leaves out the pages that would come out as they are."""

import os
from pathlib import Path

from mkdocs.structure.files import InclusionLevel

from maslahat.preview import memory

NOTES = os.environ.get("MASLAHAT_PREVIEW")  # a folder; only `make serve` sets it


def on_files(files, config):
    if NOTES:
        root = Path(config.config_file_path).parent
        settled = memory.settled(config.extra["views"], root, Path(NOTES))
        for uri in files.src_uris.keys() & settled:
            files.src_uris[uri].inclusion = InclusionLevel.EXCLUDED
