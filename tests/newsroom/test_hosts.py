"""The host of an address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.hosts import host_of


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.ILO.org/resource/news", "www.ilo.org"),
        ("http://example.org:8080?x=/y", "example.org"),
        ("https://me:secret@example.org#part", "example.org"),
        ("https://example.org:/", "example.org"),
        ("https://bücher.example/a@b", "bücher.example"),
        ("http://[2001:db8::1]:80/x", "[2001:db8::1]"),
        ("http://[2001:db8::1]", "[2001:db8::1]"),
        ("https://example.org\\@evil.example/", "example.org"),
        ("mailto:news@example.org", ""),
        ("//example.org/a", ""),
        ("www.ilo.org/a", ""),
        ("see https://example.org", ""),
        ("https://", ""),
        ("", ""),
    ],
)
def test_the_host_is_found_where_an_address_names_one(address: str, host: str) -> None:
    assert host_of(address) == host


@given(st.text())
def test_any_text_has_a_host_or_none(text: str) -> None:
    assert "/" not in host_of(f"https://{text}")
    assert host_of(text) == host_of(text).strip().lower() or not text.isascii()
