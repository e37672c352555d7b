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
        ("https://example.org/b\u00e4cker", "url:https://example.org/b%C3%A4cker"),
        ("https://example.org/b%c3%a4cker?q=%7e%41%2f", "url:https://example.org/b%C3%A4cker?q=~A%2F"),
        ("https://example.org/ar/\u0639\u0645\u0644", "url:https://example.org/ar/%D8%B9%D9%85%D9%84"),
        ("https://example.org/100%/a", "url:https://example.org/100%/a"),
        ("https://example.org/en/news", "url:https://example.org/en/news"),
        ("https://example.org/?p=12", "url:https://example.org?p=12"),
    ],
)
def test_one_release_has_one_identifier_under_every_host(url, identifier):
    assert [str(each) for each in identifiers_of(url)] == [identifier]


@pytest.mark.parametrize(
    "url", ["", "ilo.org", "ftp://ilo.org/x", "https://", "http://[broken", "mailto:x@example.org"]
)
def test_what_is_no_web_address_identifies_nothing(url):
    assert identifiers_of(url) == ()


@pytest.mark.parametrize(
    "url", ["https://www.ilo.org", "http://ilo.org/?utm_source=x", "https://ilo.org/fr/", "https://ilo.org/?lang=es"]
)
def test_the_front_page_of_a_site_is_that_of_no_release(url):
    assert identifiers_of(url) == ()
