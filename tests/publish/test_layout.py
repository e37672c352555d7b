"""Layouts as files: what they say, and what is wrong with one that cannot be used."""

from pathlib import Path

import pytest

from ilo_desktop.newsroom import wording
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.publish.layout import (
    CLIPPINGS,
    FULL,
    HEADLINES,
    SUMMARIES,
    Field,
    layout_files,
    layout_named,
    layout_names,
    read_layout,
)

_HEADLINE = '[[part]]\nsets = ["headline"]\n'


def test_the_layouts_stand_from_the_shortest_to_the_longest() -> None:
    assert layout_names() == (HEADLINES, SUMMARIES, FULL, CLIPPINGS)
    assert sorted(layout_files()) == sorted(layout_names())


@pytest.mark.parametrize("name", layout_files())
def test_every_layout_has_room_for_what_the_user_says(name: str) -> None:
    assert layout_named(name).has(Field.REMARK)


def test_only_clippings_begin_a_page_each() -> None:
    assert [name for name in layout_names() if layout_named(name).begins_page] == [CLIPPINGS]


@pytest.mark.parametrize("name", ["", "..", "../vocabulary/kinds", "poster", "a\0b", "/etc/passwd"])
def test_a_layout_that_is_not_there_is_told(name: str) -> None:
    with pytest.raises(NewsroomError) as caught:
        layout_named(name)
    assert caught.value.code is Code.LAYOUT_UNKNOWN
    assert "no layout" in wording.sentence(caught.value)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "the first “[[part]]” must set the headline"),
        ('[[part]]\nsets = ["summary"]', "the first “[[part]]” must set the headline"),
        ("[[part]", "Expected"),
        (_HEADLINE + "gap = 900", "part 1: “gap” must be a number of points from 0 to 200"),
        (_HEADLINE + "gap = true", "part 1: “gap” must be a number of points from 0 to 200"),
        (_HEADLINE + "gap = nan", "part 1: “gap” must be a number of points from 0 to 200"),
        (_HEADLINE + "fewest = -1", "part 1: “fewest” must be from 0 to 20"),
        (_HEADLINE + "fewest = 2.5", "part 1: “fewest” must be a whole number"),
        (_HEADLINE + "balanced = 1", "part 1: “balanced” must be true or false"),
        (_HEADLINE + 'style = "huge"', "part 1: “style” must be one of"),
        (_HEADLINE + 'colour = "red"', "part 1: “colour” is not known"),
        (_HEADLINE + '[[part]]\nsets = ["price"]', "part 2: “sets” must be a list of headline,"),
        (_HEADLINE + '[[part]]\nsets = ["text", "text"]', "part 2: “sets” must be a list of headline,"),
        (_HEADLINE + "[[part]]\nsets = []", "part 2: “sets” must name what is set"),
        ("part = 3", "“part” must be a list"),
        ("part = [3]", "“part” must be tables"),
        ("begin_page = true\n" + _HEADLINE, "“begin_page” is not known"),
        ('notes = "days"\n' + _HEADLINE, "“notes” must be a list"),
    ],
)
def test_what_is_wrong_with_a_layout_is_told(tmp_path: Path, content: str, reason: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(NewsroomError) as caught:
        read_layout(path)
    assert caught.value.code is Code.LAYOUT_BROKEN
    assert str(caught.value.values["reason"]).startswith(reason)
    assert str(path) in wording.sentence(caught.value)


@pytest.mark.parametrize("content", [b"\xff\xfe", b"x = \0", b"[" * 100_000])
def test_bytes_that_are_no_layout_are_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(content)
    with pytest.raises(NewsroomError) as caught:
        read_layout(path)
    assert caught.value.code is Code.LAYOUT_BROKEN


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(NewsroomError) as caught:
        read_layout(tmp_path / "gone.toml")
    assert caught.value.code is Code.LAYOUT_BROKEN
