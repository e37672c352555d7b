"""How a search is coloured: its pieces, what is wrong with it, and what an input method composes meanwhile."""

import pytest
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat

from ilo_desktop.desktop.searching.coloured_field import ColouredField
from ilo_desktop.desktop.searching.colouring import attributes, stretches
from ilo_desktop.desktop.theme import DARK, LIGHT
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.query_language import QueryError
from tests.desktop.test_theme import contrast


def looks_of(text, fault=None):
    return [(text[look.start : look.end], look.ink, look.ground) for look in stretches(text, fault)]


def test_fields_stand_on_the_ground_of_their_values():
    assert looks_of("wages country:China") == [("country:", "ink2", "soft"), ("China", "accent", "soft")]


def test_values_in_brackets_belong_to_the_field_before_them():
    assert looks_of("country:(China OR -Mongolia) (pay)") == [
        ("country:", "ink2", "soft"),
        ("(", "ink2", "soft"),
        ("China", "accent", "soft"),
        ("OR", "ink2", "soft"),
        ("-", "ink2", "soft"),
        ("Mongolia", "accent", "soft"),
        (")", "ink2", "soft"),
        ("(", "ink3", ""),
        (")", "ink3", ""),
    ]


def test_quotes_and_operators_step_back_behind_words():
    assert looks_of('"fair pay" OR -wages') == [
        ('"', "accent", ""),
        ("fair pay", "ink", ""),
        ('"', "accent", ""),
        ("OR", "ink3", ""),
        ("-", "ink3", ""),
    ]
    assert looks_of('"fair p') == [('"', "accent", ""), ("fair p", "ink", "")]


def test_what_is_wrong_has_a_wave_and_not_colour_alone():
    fault = QueryError(Code.QUERY_FIELD_UNKNOWN, 6, 10, field="foo")
    marked = [look for look in stretches("wages foo:bar", fault) if look.is_wrong]
    assert [("wages foo:bar"[look.start : look.end]) for look in marked] == ["foo:"]
    made = attributes("wages foo:bar", marked, LIGHT, cursor=0)
    shape = made[0].value
    assert shape.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline


def test_a_fault_behind_the_end_is_shown_at_the_last_letter():
    fault = QueryError(Code.QUERY_VALUE_MISSING, 9, 9)
    assert [(look.start, look.end) for look in stretches("kind:", fault) if look.is_wrong] == [(4, 5)]
    assert not [look for look in stretches("", fault) if look.is_wrong]


def test_places_are_told_as_qt_counts_them():
    text = "\N{SMILING FACE WITH SUNGLASSES} tag:x"
    made = attributes(text, stretches(text, None), LIGHT, cursor=0)
    assert [(one.start, one.length) for one in made] == [(3, 4), (7, 1)]


def test_what_is_composed_pushes_the_colours_behind_it_on():
    text = "tag:x"
    made = attributes(text, stretches(text, None), DARK, cursor=2, composing=3)
    assert [(one.start, one.length) for one in made] == [(-2, 2), (3, 2), (5, 1)]


@pytest.fixture
def field(theme, qtbot):
    made = ColouredField(theme)
    qtbot.addWidget(made)
    return made


def test_colours_are_no_step_and_no_text(field, qtbot):
    qtbot.keyClicks(field, "country:China")
    assert field.text() == "country:China"
    field.undo()
    assert field.text() == ""
    assert not field.isUndoAvailable()


def test_a_text_that_is_put_is_one_step(field, qtbot):
    qtbot.keyClicks(field, "wages")
    field.put("country:China")
    field.undo()
    assert field.text() == "wages"
    field.redo()
    assert field.text() == "country:China"


def test_letters_are_composed_and_come_in_once(field, qtbot):
    qtbot.keyClicks(field, "country:")
    composing = QInputMethodEvent("zhong", [])
    field.inputMethodEvent(composing)
    assert field.is_composing
    assert field.text() == "country:"
    field.show_fault(None)  # colours anew, and takes nothing away from the input method
    assert field.is_composing
    done = QInputMethodEvent()
    done.setCommitString("中国")
    field.inputMethodEvent(done)
    assert not field.is_composing
    assert field.text() == "country:中国"
    assert field.cursorPosition() == len("country:中国")


def test_a_letter_that_ends_as_the_next_one_begins_comes_in_before_it(field):
    event = QInputMethodEvent("ㄴ", [])
    event.setCommitString("한")
    field.inputMethodEvent(event)
    assert field.text() == "한"
    assert field.is_composing


def test_what_is_composed_takes_the_place_of_what_is_selected(field, qtbot):
    field.setText("tag:old")
    field.mark(4, 7)
    field.inputMethodEvent(QInputMethodEvent("xin", []))
    assert field.text() == "tag:"
    done = QInputMethodEvent()
    done.setCommitString("新")
    field.inputMethodEvent(done)
    assert field.text() == "tag:新"


def test_every_ink_can_be_read_on_its_ground():
    looks = stretches('country:(A OR -"b c") -"d e" OR x', QueryError(Code.QUERY_TOO_DEEP, 0, 9))
    for colours in (LIGHT, DARK):
        for look in looks:
            grounds = [look.ground or "ground"] if not look.is_wrong else ["ground", "soft"]
            for ground in grounds:
                assert contrast(getattr(colours, look.ink), getattr(colours, ground)) >= 4.5, (look, ground)
