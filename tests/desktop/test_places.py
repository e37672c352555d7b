import pytest

from ilo_desktop.desktop import places


@pytest.mark.parametrize(
    ("document", "number", "words", "alone"),
    [
        ("list.txt", 47, "list.txt, line 47", "Line 47"),
        ("report.pdf", 3, "report.pdf, page 3", "Page 3"),
        ("releases.xlsx", 5, "releases.xlsx, row 5", "Row 5"),
        ("feed.xml", 0, "feed.xml", ""),
        ("feed.xml", None, "feed.xml", ""),
    ],
)
def test_a_place_is_told_by_what_the_document_is_made_of(document, number, words, alone):
    assert places.in_document(document, number) == words
    assert places.alone(document, number) == alone


def test_places_are_told_in_the_language_of_the_interface(speak):
    speak("fr")
    assert places.in_document("rapport.pdf", 3) == "rapport.pdf, page 3"
    assert places.in_document("liste.txt", 3) == "liste.txt, ligne 3"
