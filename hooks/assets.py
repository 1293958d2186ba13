"""MkDocs adapter: sends the style sheet and the script of every page small."""

from pathlib import Path

from mkdocs.structure.files import File

from maslahat.minified import minified


def on_files(files, config):
    for uri, text in minified(Path(config.theme.custom_dir)).items():
        files.remove(files.src_uris[uri])
        files.append(File.generated(config, uri, content=text))
