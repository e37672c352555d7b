"""What an address tells about a release."""

import pytest

from ilo_desktop.intake.addresses import identifiers_of


@pytest.mark.parametrize(
    ("url", "identifier"),
    [
        ("http://ilo.org/beirut/news/WCMS_685264/lang--ar/index.htm", "wcms:WCMS_685264/ar"),
        ("https://www.oit.org/x/wcms_685264/lang--AR/index.htm?x=1", "wcms:WCMS_685264/ar"),
        ("http://www.ilo.ch/asia/pr/WCMS_BK_PR_53_EN/lang--en/index.htm", "wcms:WCMS_BK_PR_53_EN/en"),
        ("https://www.ilo.org/resource/news/a-slug-0/#top", "url:https://ilo.org/resource/news/a-slug-0"),
        ("HTTP://ILO.org/resource/news/a-slug-0", "url:https://ilo.org/resource/news/a-slug-0"),
        ("https://example.org/list?page=2", "url:https://example.org/list?page=2"),
        ("https://example.org/a?utm_source=feed&UTM_medium=rss&fbclid=x", "url:https://example.org/a"),
        ("https://example.org/a?id=7&mc_cid=1&utm_campaign", "url:https://example.org/a?id=7"),
        ("https://example.org/a?utmost=1", "url:https://example.org/a?utmost=1"),
    ],
)
def test_one_release_has_one_identifier_under_every_host(url, identifier):
    assert [str(each) for each in identifiers_of(url)] == [identifier]


@pytest.mark.parametrize(
    "url", ["", "ilo.org", "ftp://ilo.org/x", "https://", "http://[broken", "mailto:x@example.org"]
)
def test_what_is_no_web_address_identifies_nothing(url):
    assert identifiers_of(url) == ()
