"""A handful of pages, and the preview of them as another program uses it."""

import json
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

HEAD = "---\ntitle: {title}\nsummary: О чём страница «{title}».\nwritten: 2026-11-21\n{more}---\n"
TRANSLATED = "translation: machine\nmade_from: now\n"
CITED = 'sources:\n  - law: fz-115\n    articles: "ст. 5"\n'
CITED_FOR_TERM = f"{CITED}    sections: [term]\n"
PAGES = {
    "ru/index.md": ("Главная", "", "Начните здесь."),
    "ru/about.md": ("О сайте", "", "Кто мы."),
    "ru/work/index.md": ("Работа", "", "О работе."),
    "ru/work/pay.md": (
        "Зарплата",
        CITED_FOR_TERM,
        "Попросите [договор](contract.md).\n\n## Срок {#term}\n",
    ),
    "ru/work/contract.md": ("Договор", CITED, "Подпишите договор."),
    "ky/index.md": ("Башкы бет", TRANSLATED, "Ушул жерден баштаңыз."),
    "tg/index.md": ("Саҳифаи асосӣ", TRANSLATED, "Аз ин ҷо сар кунед."),
    "uz/index.md": ("Bosh sahifa", TRANSLATED, "Shu yerdan boshlang."),
    "ky/work/pay.md": (
        "Айлык",
        TRANSLATED,
        "[Келишим](contract.md) сураңыз.\n\n## Мөөнөт {#term}\n",
    ),
}


def page_text(name: str) -> str:
    title, more, body = PAGES[name]
    return HEAD.format(title=title, more=more) + body + "\n"


@dataclass(frozen=True)
class Preview:
    root: Path
    address: str
    process: subprocess.Popen[str]

    @property
    def tree(self) -> Path:
        port = self.address.rstrip("/").rpartition(":")[2]
        return self.root / "build" / "preview" / port / "site"

    def get(self, path: str) -> str:
        with urlopen(self.address + path, timeout=30) as answer:
            return answer.read().decode()

    def state(self, seen: object = "") -> dict[str, object]:
        return json.loads(self.get(f"-preview/state?seen={seen}"))

    def settled(self) -> dict[str, object]:
        """The state once nothing is being made."""
        state = self.state()
        while not state["has_settled"]:
            state = self.state(state["revision"])
        return state

    def wait_for(self, path: str, text: str) -> None:
        """Return when the page shows the text; each round waits for news, not for the clock."""
        for _ in range(20):
            state = self.state()
            with suppress(HTTPError):
                if text in self.get(path):
                    return
            self.state(state["revision"])
        raise AssertionError(f"{path} never showed {text}")


def start(root: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "maslahat", "serve", "--root", str(root), *arguments]
    return subprocess.Popen(
        command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
