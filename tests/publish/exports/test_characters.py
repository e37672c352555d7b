"""Which characters files for other programs may hold."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.publish.exports.characters import fit

ANY = st.text(st.one_of(st.characters(exclude_categories=()), st.sampled_from("\r\n\t\0\x7f\x85\ud800\ufffe\u00a0a")))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\r\nb\rc\n\td", "a\nb\nc\n\td"),
        ("a\0\x07\x1b\x7fb", "ab"),
        ("’\r\n\x85\u00a0é", "’\n\u00a0é"),
        ("\ud83d and \U0001f600", "\ufffd and \U0001f600"),
        ("\ufffe\ufdd0\U0001fffe\u200d\u202e\u2028", "\u200d\u202e\u2028"),
    ],
)
def test_what_no_format_holds_goes(text, kept):
    assert fit(text) == kept


@given(text=ANY)
def test_any_text_becomes_one_that_every_format_holds_and_stays_so(text):
    kept = fit(text)
    assert fit(kept) == kept
    kept.encode("utf-8")
    assert not [letter for letter in kept if unicodedata.category(letter) == "Cc" and letter not in "\n\t"]
    assert not [letter for letter in kept if ord(letter) & 0xFFFE == 0xFFFE]
    lines = re.sub("[\ud800-\udfff]", "\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    assert [letter for letter in kept if letter.isprintable()] == [one for one in lines if one.isprintable()]
