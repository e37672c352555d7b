"""The vocabulary that the program comes by: the user's file is made, read, and left out where it is broken."""

import pytest

from ilo_desktop import paths, vocabularies
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.vocabulary import Vocabulary


def test_the_file_is_made_once_and_then_left_alone(vocabulary: Vocabulary) -> None:
    path = vocabularies.own_file()
    assert path == paths.own_vocabulary()
    assert vocabularies.read().vocabulary.version == vocabulary.version
    path.write_text("[topics.tobacco]\nen = ['Tobacco']", encoding="utf-8")
    assert vocabularies.own_file() == path
    known = vocabularies.read()
    assert known.trouble is None
    assert known.vocabulary.label(Facet.TOPIC, "tobacco") == "Tobacco"
    assert vocabularies.read_for_rows().label(Facet.TOPIC, "tobacco") == "Tobacco"


def test_a_broken_file_is_left_out_and_told(vocabulary: Vocabulary) -> None:
    vocabularies.own_file().write_text("[topics.tobacco", encoding="utf-8")
    known = vocabularies.read()
    assert known.trouble is not None
    assert known.trouble.code is Code.OWN_VOCABULARY_BROKEN
    assert known.vocabulary.version == vocabulary.version
    assert vocabularies.read_for_rows().label(Facet.TOPIC, "wages") == "Wages"


def test_a_folder_that_cannot_be_made_is_told() -> None:
    paths.own_vocabulary().parent.parent.mkdir(parents=True, exist_ok=True)
    paths.own_vocabulary().parent.write_text("")
    with pytest.raises(NewsroomError) as raised:
        vocabularies.own_file()
    assert raised.value.code is Code.OWN_VOCABULARY_UNWRITABLE
