"""The user's own vocabulary over the shipped one: what it adds, takes away and hides, and how a broken one is told."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ilo_desktop import resources
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.newsroom.vocabulary_labels import Labels
from ilo_desktop.newsroom.wording import sentence


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Where the user's file is; it is not there yet."""
    return tmp_path / "vocabulary.toml"


def written(own: Path, text: str) -> Vocabulary:
    own.write_text(text, encoding="utf-8")
    return Vocabulary.read(resources.folder("vocabulary"), own)


def values(vocabulary: Vocabulary, facet: Facet, headline: str, **fields: str) -> list[str]:
    draft = Draft(**({"headline": headline, "language": "en"} | fields))
    return [tag.value for tag in vocabulary.tags(draft) if tag.facet is facet]


def test_without_a_file_the_shipped_vocabulary_is_in_force(vocabulary: Vocabulary, own: Path) -> None:
    assert Vocabulary.read(resources.folder("vocabulary"), own).version == vocabulary.version


def test_a_file_of_comments_changes_nothing_and_each_word_of_it_changes_the_version(
    vocabulary: Vocabulary, own: Path
) -> None:
    template = (resources.folder("vocabulary") / "own-template.toml").read_text(encoding="utf-8")
    assert written(own, template).version == vocabulary.version
    one = written(own, "[topics.wages]\nen = ['pay packet']")
    assert one.version != vocabulary.version
    assert written(own, "# mine\n[topics.wages]\nen = [ 'pay packet' ]").version == one.version
    assert written(own, "[topics.wages]\nen = ['pay slip']").version != one.version


def test_the_template_is_right_when_its_comments_are_taken_away(own: Path) -> None:
    template = (resources.folder("vocabulary") / "own-template.toml").read_text(encoding="utf-8")
    examples = [line.removeprefix("# ") for line in template.splitlines() if line[2:3] in ("[", '"') or " = " in line]
    vocabulary = written(own, "\n".join(examples))
    assert values(vocabulary, Facet.TOPIC, "Tobacco growers and their take-home pay") == ["tobacco", "wages"]
    assert values(vocabulary, Facet.TOPIC, "Decent work and a salary") == []
    assert values(vocabulary, Facet.COUNTRY, "China Daily on the Ivorians") == ["CI"]
    assert values(vocabulary, Facet.PLACE, "Workers meet in Mae Sod") == ["Mae Sot"]
    assert values(vocabulary, Facet.PLACE, "Workers meet in Sofia") == []
    assert values(vocabulary, Facet.REGION, "The Mekong region") == ["asia-pacific"]
    assert values(vocabulary, Facet.INSTRUMENT, "The Harassment Convention") == ["C190"]
    assert vocabulary.kind_of("Country briefs") == "country-brief"
    assert vocabulary.label(Facet.TOPIC, "tobacco", "fr") == "Tabac"


def test_phrases_are_added_and_taken_away(own: Path) -> None:
    vocabulary = written(own, "[topics.wages]\nen = ['pay packet']\nfr = ['fiche de paie']\nnot = ['Salary', 'wages']")
    assert values(vocabulary, Facet.TOPIC, "A pay packet") == ["wages"]
    assert values(vocabulary, Facet.TOPIC, "A salary, wages") == []
    assert values(vocabulary, Facet.TOPIC, "La fiche de paie", language="fr") == ["wages"]
    assert vocabulary.label(Facet.TOPIC, "wages") == "Wages"


def test_a_label_is_changed(own: Path) -> None:
    vocabulary = written(own, "[topics.wages]\nlabel = { en = 'Pay' }\n[countries.CN]\nlabel = { fr = 'La Chine' }")
    assert vocabulary.label(Facet.TOPIC, "wages") == "Pay"
    assert vocabulary.label(Facet.TOPIC, "wages", "fr") == "Salaires"
    assert vocabulary.label(Facet.COUNTRY, "CN", "fr") == "La Chine"


def test_what_is_hidden_is_shown_by_nothing_and_keeps_its_label(own: Path) -> None:
    hidden = ("topics.violence-and-harassment", "kinds.news", "instruments.C190", "regions.africa", "countries.KE")
    vocabulary = written(own, "".join(f"[{one}]\nhidden = true\n" for one in hidden))
    draft = Draft(headline="C190 in Kenya and Ghana: an end to harassment", kicker="News", kind="news", language="en")
    tags = {(tag.facet, tag.value) for tag in vocabulary.tags(draft)}
    assert tags == {(Facet.COUNTRY, "GH"), (Facet.LANGUAGE, "en")}
    assert values(vocabulary, Facet.TOPIC, "Convention No. 206 and R206") == []
    assert vocabulary.label(Facet.TOPIC, "violence-and-harassment") == "Violence and harassment"
    assert vocabulary.label(Facet.COUNTRY, "KE", "fr") == "Kenya"
    assert vocabulary.kind_of("News") is None
    assert "violence-and-harassment" not in vocabulary.values(Facet.TOPIC)
    assert vocabulary.region_of("GH") == ""


def test_what_is_new_needs_no_english_name(own: Path) -> None:
    vocabulary = written(
        own, "[topics.tabaco]\nes = ['tabaco']\n[instruments.C193]\nyear = 2027\nfr = ['convention sur le tabac']"
    )
    assert values(vocabulary, Facet.TOPIC, "El tabaco", language="es") == ["tabaco"]
    assert vocabulary.label(Facet.TOPIC, "tabaco") == "tabaco"
    assert values(vocabulary, Facet.INSTRUMENT, "Convention No. 193") == ["C193"]
    assert vocabulary.label(Facet.INSTRUMENT, "C193", "fr") == "C193 Convention sur le tabac, 2027"


def test_exceptions_are_added_and_taken_away(own: Path) -> None:
    vocabulary = written(
        own, "[exceptions]\nphrases = ['China Daily']\nnot = ['New Mexico']\n[exceptions.persons]\nsurnames = ['Quill']"
    )
    assert values(vocabulary, Facet.COUNTRY, "China Daily on New Mexico") == ["MX"]
    assert values(vocabulary, Facet.COUNTRY, "said Jordan Quill") == []


def test_rows_name_what_the_file_names(own: Path) -> None:
    own.write_text("[topics.tobacco]\nen = ['Tobacco']", encoding="utf-8")
    labels = Labels.read_for_rows(resources.folder("vocabulary"), own)
    assert labels.label(Facet.TOPIC, "tobacco") == "Tobacco"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[topics.wages\nen = []", "at line 1"),
        ("[topic.wages]\nen = ['pay']", "“topic” is none of kinds, regions"),
        ("# mine\n\n[topics.wages]\nen = 'pay'", "line 3, in [topics.wages]: “en” must be a list of texts"),
        ("[topics.wages]\nen = [1]", "line 1, in [topics.wages]: “en” must be a list of texts"),
        ("[topics.wages]\neng = ['pay']", "line 1, in [topics.wages]: “eng” is no language"),
        ("[topics.wages]\nhidden = 'yes'", "“hidden” must be true or false"),
        ("[topics.wages]\nnot = 'pay'", "“not” must be a list of texts"),
        ("[topics.tobacco]\nhidden = true", "there is no English label"),
        ("[countries.QQ]\nen = ['Moon']", "there is no region “”"),
        ("[cities.QQ]\nTycho = []", "there is no country with this code"),
        ("[cities.TV]\nWuxi = []", "“Wuxi” is a city of"),
        ("[instruments.190]\nen = ['x']", "a code is C, P or R and three digits"),
        ("[instruments.C190]\ntopics = ['football']", "there is no topic “football”"),
        ("topics = 3", "“topics” must be a table"),
        ("[topics]\nwages = 3", "“wages” must be a table"),
    ],
)
def test_a_broken_file_is_told_with_path_line_and_reason(own: Path, text: str, reason: str) -> None:
    with pytest.raises(NewsroomError) as raised:
        written(own, text)
    assert raised.value.code is Code.OWN_VOCABULARY_BROKEN
    assert raised.value.values["path"] == str(own)
    assert reason in str(raised.value.values["reason"])
    assert str(own) in sentence(raised.value)


def test_a_file_that_is_none_is_told(own: Path) -> None:
    own.mkdir()
    with pytest.raises(NewsroomError) as raised:
        Vocabulary.read(resources.folder("vocabulary"), own)
    assert raised.value.code is Code.OWN_VOCABULARY_BROKEN


_KEYS = st.sampled_from(
    ["topics", "wages", "kinds", "cities", "CN", "en", "not", "hidden", "label", "C190", "year", "beside"]
)
_VALUES = st.recursive(
    st.one_of(st.text(max_size=5), st.integers(), st.booleans(), st.lists(st.text(max_size=5), max_size=2)),
    lambda inner: st.dictionaries(_KEYS, inner, max_size=3),
    max_leaves=6,
)


@given(
    st.dictionaries(st.sampled_from(["topics", "kinds", "cities", "countries", "instruments", "exceptions"]), _VALUES)
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_file_is_used_or_told(tmp_path: Path, tables: dict[str, object]) -> None:
    own = tmp_path / "vocabulary.toml"
    codes = []
    try:
        written(own, _as_toml(tables)).tags(Draft(headline="Wages in China", language="en"))
    except NewsroomError as error:
        codes.append(error.code)
    assert set(codes) <= {Code.OWN_VOCABULARY_BROKEN}


def _as_toml(value: object) -> str:
    if isinstance(value, dict):
        inner = ", ".join(f"{key} = {_inline(one)}" for key, one in value.items())
        return "\n".join(f"{key} = {_inline(one)}" for key, one in value.items()) if inner else ""
    return _inline(value)


def _inline(value: object) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_inline(one)}" for key, one in value.items()) + " }"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    if isinstance(value, str):
        return '"' + "".join(c if c.isalnum() and c.isascii() else f"\\U{ord(c):08x}" for c in value) + '"'
    return str(value)
