"""Only addresses of the web are given to the browser."""

import pytest

from ilo_desktop.desktop.web import is_web_address


@pytest.mark.parametrize("url", ["https://example.org/a?b=1#c", "HTTP://example.org", "https://example.org/ü 漢"])
def test_the_web(url: str) -> None:
    assert is_web_address(url)


@pytest.mark.parametrize(
    "url",
    ["", "example.org", "file:///etc/hosts", "javascript:alert(1)", "C:\\x.exe", "\\\\host\\x", "data:text/html,x"],
)
def test_what_is_none(url: str) -> None:
    assert not is_web_address(url)
