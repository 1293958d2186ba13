"""The texts of the files that people edit, so that a problem found later can name its line."""

from pathlib import Path

from maslahat.reading import read_text

FILES = ("facts/*.yml", "contacts/*.yml", "ui/units.*.yml", "laws.yml", "terms.yml", "waivers.yml")


def load_texts(data_dir: Path) -> dict[str, str]:
    """Each file by its name from the root of the project; an unreadable one is there, but empty."""
    paths = [path for pattern in FILES for path in sorted(data_dir.glob(pattern))]
    names = {f"data/{path.relative_to(data_dir).as_posix()}": path for path in paths}
    return {name: read_text(path, name)[0] for name, path in names.items()}
