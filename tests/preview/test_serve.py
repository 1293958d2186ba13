"""The command itself: how it begins, refuses and ends."""

import signal
import socket

import pytest
from click.testing import CliRunner
from tiny_project import start

from maslahat.cli import main
from maslahat.model import Problem
from maslahat.preview.examine import MAX_SHOWN, shown


def refused(*arguments):
    result = CliRunner().invoke(main, ["serve", *arguments])
    return result.exit_code, result.output


def test_folder_without_a_project_is_refused_in_one_line(tmp_path):
    assert refused("--root", str(tmp_path)) == (
        1,
        f"Error: {tmp_path} has no mkdocs.yml; name the project's folder with --root\n",
    )


def test_taken_port_is_refused_in_one_line(tiny):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        code, output = refused("--root", str(tiny), "--port", port)

    assert (code, output.count("\n")) == (1, 1)
    assert f"port {port} is taken" in output


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "kill"])
def test_end_takes_one_line(tiny, end):
    process = start(tiny)
    process.stdout.readline()
    process.send_signal(end)
    rest, _ = process.communicate(timeout=30)

    assert (process.returncode, rest) == (0, "preview ended\n")


def test_more_problems_than_anybody_reads_are_counted():
    problem = Problem("content/ru/a.md", 1, "code", "Что.", "почему.", "как.")
    text = shown([problem] * (MAX_SHOWN + 5))

    assert text.endswith("… и ещё 5 · 5 more: make check")
