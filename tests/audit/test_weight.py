"""The quick sums may stand in for the slow ones only where they cannot hide a problem."""

import pytest

from maslahat.audit import weight

TEXT = "Уведомление о прибытии подают за семь рабочих дней, срок № {number}. "


def texts(count: int) -> bytes:
    return "".join(TEXT.format(number=number**3) for number in range(count)).encode()


def frame(count: int) -> bytes:
    links = (f'<a href="../guide-{number**2}.html">{number**3}</a>\n' for number in range(count))
    return "".join(links).encode()


@pytest.mark.parametrize("links", [10, 50, 100, 150])
@pytest.mark.parametrize("sentences", [0, 10, 100, 400])
def test_estimated_frame_is_within_its_margin_of_the_exact_one(links, sentences):
    before, text = frame(links), texts(sentences)
    page = before + text + b"</html>"

    exact = weight.gzip_bytes(page) - weight.gzip_bytes(text)
    difference = weight.frame_bytes(page, (len(before), len(before) + len(text))) - exact

    assert abs(difference) <= 150  # what the limit is lowered by before an estimate is believed


def test_frame_near_the_limit_is_weighed_exactly():
    before, text = frame(300), texts(20)
    span = (len(before), len(before) + len(text))

    exact = weight.gzip_bytes(before + text) - weight.gzip_bytes(text)
    assert weight.frame_bytes(before + text, span) == exact


def test_quick_sum_gives_way_to_the_exact_one_near_the_limit():
    text = " ".join(str(number**3) for number in range(4_000)).encode()

    assert weight.visit_bytes(text, 0) == weight.gzip_bytes(text)
