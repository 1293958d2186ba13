"""The quick sums may stand in for the slow ones only where they cannot hide a problem."""

from pathlib import Path

from maslahat.audit import weight

CORPUS = Path(__file__).parents[2] / "content"


def test_light_frame_is_never_reported_lighter_than_it_is():
    frame = b"<a href='../index.html'>m</a>" * 20
    text = "Уведомление о прибытии подают за семь рабочих дней. ".encode() * 200

    page = frame + text + frame
    exact = weight.gzip_bytes(page) - weight.gzip_bytes(text)
    assert weight.frame_bytes(page, (len(frame), len(frame) + len(text))) >= exact - 400


def test_quick_sum_gives_way_to_the_exact_one_near_the_limit():
    text = " ".join(str(number**3) for number in range(4_000)).encode()

    assert weight.visit_bytes(text, 0) == weight.gzip_bytes(text)
