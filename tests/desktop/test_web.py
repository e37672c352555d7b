"""Only addresses of the web are given to the browser."""

import pytest

from ilo_desktop.desktop.web import is_mail_address, is_web_address, mailbox


@pytest.mark.parametrize("url", ["https://example.org/a?b=1#c", "HTTP://example.org", "https://example.org/ü 漢"])
def test_the_web(url: str) -> None:
    assert is_web_address(url)


@pytest.mark.parametrize(
    "url",
    ["", "example.org", "file:///etc/hosts", "javascript:alert(1)", "C:\\x.exe", "\\\\host\\x", "data:text/html,x"],
)
def test_what_is_none(url: str) -> None:
    assert not is_web_address(url)


@pytest.mark.parametrize(
    ("url", "alone"),
    [
        ("mailto:press@example.org", "mailto:press@example.org"),
        ("MAILTO:press@example.org?subject=a&attach=/etc/passwd#x", "mailto:press@example.org"),
    ],
)
def test_mailboxes_bring_nothing_along(url: str, alone: str) -> None:
    assert is_mail_address(url)
    assert mailbox(url).toString() == alone


@pytest.mark.parametrize("url", ["", "press@example.org", "mailto:", "mailto:?to=a@b", "https://a@b.org"])
def test_what_is_no_mailbox(url: str) -> None:
    assert not is_mail_address(url)
