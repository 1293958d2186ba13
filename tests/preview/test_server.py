"""What the preview's server sends, and what it keeps to itself."""

import json
import threading
from http.client import HTTPConnection

import pytest

from maslahat.preview.board import Board
from maslahat.preview.server import listen

POLICY = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    root = tmp_path_factory.mktemp("previews")
    server = listen(root, Board(), 0)
    (server.tree / "ru").mkdir(parents=True)
    (server.tree / "ru" / "index.html").write_text(f"<head>{POLICY}</head>Привет")
    (server.tree / "404.html").write_text("<head></head>Нет такой страницы")
    (server.tree / "site.css").write_text("body {}")
    (server.tree / "icon.svg").write_text("<svg/>")
    (server.tree.parent / "secret.txt").write_text("secret")
    with server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def ask(server, path, method="GET"):
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=20)
    connection.request(method, path)
    answer = connection.getresponse()
    body = answer.read().decode()
    connection.close()
    return answer, body


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/ru/index.html", "text/html; charset=utf-8"),
        ("/ru/?from=home", "text/html; charset=utf-8"),
        ("/site.css", "text/css; charset=utf-8"),
        ("/icon.svg", "image/svg+xml; charset=utf-8"),
        ("/-preview/reload.js", "text/javascript; charset=utf-8"),
        ("/-preview/state", "application/json; charset=utf-8"),
    ],
)
def test_file_is_sent_as_what_it_is(server, path, kind):
    answer, _ = ask(server, path)

    assert (answer.status, answer.headers["Content-Type"]) == (200, kind)


def test_nothing_is_kept_by_the_browser(server):
    answer, _ = ask(server, "/site.css")

    assert answer.headers["Cache-Control"] == "no-store"


def test_missing_page_is_404_with_the_page_for_it(server):
    answer, body = ask(server, "/ru/none.html")

    assert (answer.status, "Нет такой страницы" in body) == (404, True)


def test_page_may_ask_the_preview_for_news_and_nobody_else(server):
    _, body = ask(server, "/ru/index.html")

    assert "content=\"connect-src 'self'; default-src 'none'\"" in body


def test_page_gets_the_script_that_reloads_it(server):
    _, body = ask(server, "/ru/index.html")

    assert (
        f'src="/-preview/reload.js" data-build="{server.board.state.build}"></script></head>'
        in body
    )


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/ru/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/ru/..%2f..%2fsecret.txt",
        "//etc/passwd",
        "/-preview/../server.py",
        "/-preview/%2e%2e/server.py",
        "/ru%00/index.html",
        "/" + "a" * 300,
    ],
)
def test_nothing_outside_the_tree_is_sent(server, path):
    answer, _ = ask(server, path)

    assert answer.status == 404


def test_link_out_of_the_tree_is_not_followed(server):
    (server.tree / "link.txt").symlink_to(server.tree.parent / "secret.txt")

    assert ask(server, "/link.txt")[0].status == 404


def test_head_sends_no_body(server):
    answer, body = ask(server, "/ru/index.html", method="HEAD")

    assert (answer.status, body) == (200, "")


def test_news_arrive_while_a_page_waits(server):
    seen = server.board.state.revision
    threading.Timer(0, server.board.update, kwargs={"problems": "Беда"}).start()
    _, body = ask(server, f"/-preview/state?seen={seen}")

    assert json.loads(body)["problems"] == "Беда"


def test_before_the_first_build_a_page_says_so_and_will_reload(tmp_path):
    with listen(tmp_path, Board(), 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        answer, body = ask(server, "/")
        server.shutdown()

    assert (answer.status, "building" in body, "reload.js" in body) == (404, True, True)


def test_next_usual_port_is_taken_when_one_is_busy(tmp_path):
    with listen(tmp_path, Board(), None) as first, listen(tmp_path, Board(), None) as second:
        assert second.server_port > first.server_port >= 8000


def test_two_previews_of_one_project_have_trees_of_their_own(tmp_path):
    with listen(tmp_path, Board(), 0) as first, listen(tmp_path, Board(), 0) as second:
        assert first.tree != second.tree
