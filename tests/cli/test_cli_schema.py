"""`maslahat schema` writes what editors complete from."""

import small_project
from click.testing import CliRunner

from maslahat import schema
from maslahat.cli import main


def test_schemas_are_written(tmp_path):
    root = small_project.write(tmp_path)
    done = CliRunner().invoke(main, ["schema", "--root", str(root)])
    written = {file.name: file.read_text("utf-8") for file in (root / "docs/schema").iterdir()}

    assert (done.exit_code, written) == (0, schema.export(["ru", "ky", "tg", "uz"]))
