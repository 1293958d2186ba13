"""The quick sums may stand in for the slow ones only where they cannot hide a problem."""

import operator

import pytest

from maslahat.audit import weight

TEXT = "Уведомление о прибытии подают за семь рабочих дней, срок № {number}. "


def texts(count: int) -> bytes:
    return "".join(TEXT.format(number=number**3) for number in range(count)).encode()


def frame(count: int) -> bytes:
    links = (f'<a href="../guide-{number**2}.html">{number**3}</a>\n' for number in range(count))
    return "".join(links).encode()


def page(before: bytes, text: bytes) -> bytes:
    return before + b"<main>" + text + b"</main></html>"


@pytest.mark.parametrize("links", [10, 50, 100, 150])
@pytest.mark.parametrize("sentences", [0, 1, 10, 100, 400])
def test_quick_sums_hide_no_byte_beyond_their_margin(links, sentences):
    weighed = page(frame(links), texts(sentences))

    quick, exact = weight.quick_bytes(weighed), weight.exact_bytes(weighed)
    hidden = max(map(operator.sub, exact, quick))
    assert hidden < 100  # the margin


def test_page_without_main_is_all_frame():
    whole, frame = weight.exact_bytes(texts(50))

    assert 0 <= whole - frame <= 20  # what gzip makes of nothing


def test_page_within_its_limits_is_weighed_quickly():
    light = page(frame(10), texts(10))

    assert weight.page_bytes(light, limit=10_000) == weight.quick_bytes(light)


def test_page_near_its_limit_is_weighed_exactly():
    heavy = page(frame(10), texts(400))
    quick, exact = weight.quick_bytes(heavy), weight.exact_bytes(heavy)
    assert exact != quick

    assert weight.page_bytes(heavy, limit=quick[0] - 1) == exact


def test_page_with_a_frame_near_the_limit_is_weighed_exactly():
    heavy = page(frame(300), texts(20))
    assert weight.quick_bytes(heavy)[1] > weight.MAX_FRAME_BYTES

    assert weight.page_bytes(heavy, limit=1_000_000) == weight.exact_bytes(heavy)
