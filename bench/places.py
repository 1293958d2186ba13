"""Where the benchmark finds things and where it leaves them. Decides nothing."""

from pathlib import Path

ROOT = Path(__file__).parent.parent
GENERATOR = ROOT.parent / "shared" / "bench" / "gencorpus.py"  # not ours: run, never copied
WORK = ROOT / "build" / "bench"  # everything made or downloaded; `make clean` removes it
LANGS = ("ru", "ky", "tg", "uz")
SIZES = (25, 250, 2500)  # pages a language: 100, 1,000 and 10,000 in all, as in peers.md
QUICK_SIZES = SIZES[:2]
