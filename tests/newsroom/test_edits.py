"""Tags as they are kept, and which of them are one."""

import pytest

from ilo_desktop.newsroom.edits import clean_tag, storable, tag_key


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  for \t Friday\n", "for Friday"),
        ("Cafe\u0301", "Café"),
        ("Über uns", "Über uns"),
        (" \n", ""),
        ("Vor\ud800Ort", "Vor\ufffdOrt"),
        ("\x1b[31mred\x00", "[31mred"),
        ("\u202eabc\u202c \u2066", "abc"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🏭", "👩\u200d🏭"),
        ("\u200b\u200d", ""),
    ],
)
def test_a_tag_is_kept_as_typed_but_for_blanks(typed: str, kept: str) -> None:
    assert clean_tag(typed) == kept


@pytest.mark.parametrize(
    ("one", "other", "is_alike"),
    [
        ("Lima", "LIMA", True),
        ("Überstunden", "uberstunden", True),
        ("south-south", "South South", True),
        ("★", " ★ ", True),
        ("★", "☆", False),
        ("Lima", "Lima 2", False),
        ("中国", "中國", False),
    ],
)
def test_tags_that_fold_alike_are_one(one: str, other: str, is_alike: bool) -> None:
    assert (tag_key(one) == tag_key(other)) is is_alike


def test_halves_of_a_pair_that_belong_together_join() -> None:
    assert storable("\ud83d\ude00") == "😀"
