"""A project of one guide and one fee, written out here so that tests may rely on every word."""

import shutil
from pathlib import Path

DATA = Path(__file__).parent.parent / "data"

FEE = """# Пошлина. Правят здесь — меняется на всех страницах и языках.
id: fee
label: {ru: Пошлина, ky: Төлөм, tg: Боҷ, uz: Boj}
country: RU
kind: money
currency: RUB
periods:
  - value: 4200
source: {law: tk, article: "ст. 136", edition: 2026-11-01}
check_by: 2027-03-31
check_at: office
"""
OFFICE = """id: office
name: {ru: Отдел, ky: Бөлүм, tg: Шуъба, uz: Boʻlim}
kind: state
country: RU
languages: [ru]
services: {ru: Учёт, ky: Каттоо, tg: Бақайдгирӣ, uz: Hisob}
free: true
links: ["https://мвд.рф"]
"""
LAWS = """tk:
  title: Трудовой кодекс
  kind: Кодекс
  number: 197-ФЗ
  date: 2001-12-30
  short: {ru: ТК, ky: ТК, tg: ТК, uz: TK}
"""
RUSSIAN = """---
title: Патент
summary: Как платить за патент.
written: 2026-11-21
sources:
  - law: tk
    articles: "ст. 136"
    sections: [pay]
---

Патент — документ для работы.

## Оплата {#pay}

Пошлина — {{ fact("fee") }}. Платите сами ({{ law("tk", "ст. 136") }}).
"""
KYRGYZ = """---
title: Патент
summary: Патентке кантип төлөө.
written: 2026-11-21
translation: machine
---

Патент — иштөө үчүн документ.

## Төлөм {#pay}

Төлөм — {{ fact("fee") }}. Өзүңүз төлөңүз ({{ law("tk", "ст. 136") }}).
"""
FILES = {
    "data/facts/fee.yml": FEE,
    "data/contacts/office.yml": OFFICE,
    "data/laws.yml": LAWS,
    "data/terms.yml": "{}\n",
    "data/waivers.yml": "[]\n",
    "content/ru/patents/pay.md": RUSSIAN,
    "content/ky/patents/pay.md": KYRGYZ,
}


def write(root: Path) -> Path:
    """Put the project into `root`; it lacks the pages that lead to its guide."""
    for name in ("ui", "search"):
        shutil.copytree(DATA / name, root / "data" / name)
    shutil.copy(DATA / "languages.yml", root / "data")
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


def replace_in(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
