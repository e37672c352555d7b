"""JSON and JSON Lines: the project's own samples, a real newsroom's, and what is damaged or hostile."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop import intake
from ilo_desktop.intake import documents
from ilo_desktop.intake.formats import json_data
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.formats.json_data import values
from ilo_desktop.intake.limits import MAX_PROBLEMS
from ilo_desktop.newsroom.errors import Cancelled, Code, NewsroomError
from ilo_desktop.newsroom.release import Document, Draft, Problem, Reading
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.newsroom.wording import sentence
from tests.conftest import SHARED_DATA
from tests.intake.expectations import described
from tests.pasting import joined

JSON = Path(__file__).parents[1] / "data" / "json"
SAMPLES = sorted(path for path in JSON.iterdir() if not path.name.endswith(".expected.json"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_own_samples_read_as_expected(path, vocabulary):
    expected = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
    reading = joined(intake.read([path], vocabulary))
    assert described(reading) == expected
    assert reading.document is not None
    assert reading.document.charset == "utf-8"
    assert all(sentence(problem) for problem in reading.problems)


def test_a_whole_newsroom_comes_in_without_loss(vocabulary):
    packed = SHARED_DATA / "doj_releases.jsonl.gz"
    if not packed.exists():
        pytest.skip(f"the real newsroom is not here: {packed.name}")
    readings = list(intake.read([packed], vocabulary))
    drafts = [draft for reading in readings for draft in reading.drafts]
    assert [problem for reading in readings for problem in reading.problems] == []
    assert len(drafts) == 12_694
    assert all(draft.headline and draft.day and draft.url for draft in drafts)
    assert Counter(draft.language for draft in drafts) == {"en": 12_692, "es": 2}
    assert [draft.headline for draft in drafts if not draft.text] == [
        "Vice President of Fraudulent Physical Therapy Company Pleads Guilty to Medicare Fraud"  # its body is blank
    ]
    assert not any("\n\n\n" in draft.text for draft in drafts)
    assert [draft.line for draft in drafts] == list(range(1, 12_695))


def read_here(text: str | bytes, vocabulary: Vocabulary, name: str = "x.json") -> Reading:
    """Read JSON in this process."""
    drafts, problems = [], []
    document: Document | None = None
    data = text.encode(errors="surrogatepass") if isinstance(text, str) else text
    for found in json_data.FORMAT.reader(documents.of_bytes(name, data), Desk(vocabulary)):
        match found:
            case Draft():
                drafts.append(found)
            case Problem():
                problems.append(found)
            case Document():
                document = found
    return Reading(name, document, tuple(drafts), tuple(problems))


def entry(number: int, **more: object) -> dict[str, object]:
    return {"title": f"Bakers rest {number}", "date": "2024-03-07", "text": f"Number {number}."} | more


def headlines(reading: Reading) -> list[str]:
    return [draft.headline for draft in reading.drafts]


def codes(reading: Reading) -> list[tuple[Code, int | None]]:
    return [(problem.code, problem.line) for problem in reading.problems]


ONE, TWO = "Bakers rest 1", "Bakers rest 2"
PAIR = [entry(1), entry(2)]


class TestShapes:
    @pytest.mark.parametrize(
        "value",
        [
            PAIR,
            {"items": PAIR},
            {"data": {"results": PAIR}},
            {"title": "A feed", "description": "All of it", "entries": PAIR},
            {"1": PAIR[0], "2": PAIR[1]},
            [{"page": 1, "items": PAIR[:1]}, {"page": 2, "items": PAIR[1:]}],
            {"hits": {"hits": [{"_source": each} for each in PAIR]}},
            {"data": [{"type": "node--x", "attributes": each} for each in PAIR]},
            {"edges": [{"node": each | {"author": {"name": "X", "url": "https://x.example/"}}} for each in PAIR]},
            [{"release": each} for each in PAIR],
            [each | {"attachments": [{"title": "A file", "url": "https://x.example/f"}]} for each in PAIR],
            [each | {"related": [{"title": "Not this", "summary": "one"}]} for each in PAIR],
            [[PAIR[0]], [PAIR[1]]],
            [list(PAIR[0]), *(list(each.values()) for each in PAIR)],
        ],
    )
    @pytest.mark.parametrize("indent", [None, 1])
    @pytest.mark.parametrize("limit", [None, 40], ids=["whole", "in pieces"])
    def test_wrappers_are_found_by_what_they_hold(self, value, indent, limit, vocabulary, monkeypatch):
        if limit and "title" not in json.dumps(value)[:limit]:
            monkeypatch.setattr(values, "MAX_ENTRY_BYTES", max(len(json.dumps(each)) for each in PAIR) + 200)
        reading = read_here(json.dumps(value, indent=indent), vocabulary)
        assert (headlines(reading), codes(reading)) == ([ONE, TWO], [])
        assert {(draft.line, draft.last_line) for draft in reading.drafts} == {(0, 0)}

    def test_a_wrapper_too_large_to_be_held_is_gone_through(self, vocabulary, monkeypatch):
        monkeypatch.setattr(values, "MAX_ENTRY_BYTES", 300)
        items = [entry(number) for number in range(20)]
        text = json.dumps({"language": "fr", "n": 20, "data": {"items": items}, "end": True})
        reading = read_here(text, vocabulary)
        assert len(reading.drafts) == 20
        assert reading.problems == ()

    def test_one_after_another(self, vocabulary):
        for text in ("\n".join(json.dumps(each, indent=2) for each in PAIR), "".join(map(json.dumps, PAIR))):
            assert headlines(read_here(text, vocabulary)) == [ONE, TWO]

    @pytest.mark.parametrize(
        "text",
        [
            "[]",
            "{}",
            '{"items": []}',
            "[[], {}]",
            "null",
            '"words"',
            "[1, 2]",
            '{"name": "x", "description": "y", "version": 1}',
            '[{"name": "A place", "lat": 1}]',
            '{"type": "FeatureCollection", "features": [{"properties": {"name": "x"}}]}',
        ],
    )
    def test_other_data_has_no_releases_and_no_problems_of_its_own(self, text, vocabulary):
        reading = read_here(text + "\n", vocabulary)
        assert (reading.drafts, reading.problems) == ((), ())

    @pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252", "iso8859-1"])
    def test_any_charset(self, charset, vocabulary):
        values = [entry(1, title="Les boulangers ont été reçus à l'hôtel"), entry(2, text="Le café est fermé à midi.")]
        for text in (
            json.dumps(values, ensure_ascii=False),
            "\n".join(json.dumps(v, ensure_ascii=False) for v in values),
        ):
            reading = read_here(text.encode(charset), vocabulary)
            assert headlines(reading) == ["Les boulangers ont été reçus à l'hôtel", TWO]
            assert reading.drafts[1].text == "Le café est fermé à midi."

    def test_a_charset_named_in_a_value_is_not_the_files(self, vocabulary):
        reading = read_here(json.dumps(entry(1, text="charset=gb2312 – über"), ensure_ascii=False), vocabulary)
        assert reading.drafts[0].text == "charset=gb2312 – über"


class TestDates:
    @pytest.mark.parametrize(
        ("written", "day"),
        [
            ("2024-03-07T23:59:59-12:00", "2024-03-07"),
            ("2024-03-07T00:00:00.000Z", "2024-03-07"),
            ("20240307", "2024-03-07"),
            ("Funday, 7 Mar 2024 10:00 XYZ", "2024-03-07"),
            (1709856000, "2024-03-08"),
            (1709856000000, "2024-03-08"),
            ("1709856000", "2024-03-08"),
            ("7 марта 2024 г.", "2024-03-07"),
            ("2024年3月7日", "2024-03-07"),
            ("7 de março de 2024", "2024-03-07"),
            ({"iso": "2024-03-07"}, "2024-03-07"),
            ("soon", "None"),
            (True, "None"),
            (float("nan"), "None"),
            (10**30, "None"),
            (-5, "None"),
        ],
    )
    def test_are_read_in_all_their_forms(self, written, day, vocabulary):
        [draft] = read_here(json.dumps(entry(1, date=written)), vocabulary).drafts
        assert str(draft.day) == day

    def test_in_numbers_are_settled_by_the_whole_file(self, vocabulary):
        days = ["03/04/2024"] * 150 + ["03/14/2024"]
        reading = read_here(json.dumps([entry(number, date=day) for number, day in enumerate(days)]), vocabulary)
        assert (str(reading.drafts[0].day), str(reading.drafts[-1].day)) == ("2024-03-04", "2024-03-14")
        assert reading.problems == ()

    def test_in_numbers_that_nothing_settles_are_told(self, vocabulary):
        assert codes(read_here(json.dumps(entry(1, date="03/04/2024")), vocabulary)) == [(Code.DAY_ORDER_GUESSED, None)]

    def test_a_number_elsewhere_is_no_date(self, vocabulary):
        reading = read_here(json.dumps([{"title": "Bakers rest", "text": "x", "n": 1709856000}]), vocabulary)
        assert codes(reading) == [(Code.ITEM_WITHOUT_DATE, None)]


class TestDamaged:
    def test_a_list_cut_at_any_place_gives_what_is_whole(self, vocabulary):
        whole = json.dumps({"items": PAIR})
        ends = [whole.index(f"Number {number}.") + len('Number 1."}') for number in (1, 2)]
        for size in range(whole.index("[") + 1, len(whole)):
            reading = read_here(whole[:size], vocabulary)
            assert len(reading.drafts) == sum(end <= size for end in ends)
            assert [code for code, _ in codes(reading)] == [Code.FILE_CUT]

    def test_lines_cut_at_any_place_give_what_is_whole(self, vocabulary):
        whole = "\n".join(map(json.dumps, PAIR))
        first = whole.index("\n")
        for size in range(first + 2, len(whole)):
            assert (headlines(read_here(whole[:size], vocabulary)), codes(read_here(whole[:size], vocabulary))) == (
                [ONE],
                [(Code.FILE_CUT, 2)],
            )

    @pytest.mark.parametrize(
        "wrong",
        [
            "oops",
            '{"title": }',
            '{"a" 1}',
            "{'a': 1}",
            '{"a": tru}',
            '{"title": "x"]',
            "{1: 2}",
            '{"a": "\\q"}',
            "undefined",
        ],
    )
    def test_an_entry_costs_itself_alone(self, wrong, vocabulary):
        first, second = map(json.dumps, PAIR)
        in_list = read_here(f"[\n{first},\n{wrong},\n{second}\n]", vocabulary)
        assert headlines(in_list)[:1] == [ONE]
        assert headlines(in_list)[-1:] == [TWO]
        assert codes(in_list)[0] == (Code.ENTRY_BROKEN, 3)
        in_lines = read_here(f"{first}\n{wrong}\n{second}", vocabulary)
        assert (headlines(in_lines), codes(in_lines)) == ([ONE, TWO], [(Code.ENTRY_BROKEN, 2)])

    def test_nuls_at_the_end_of_a_file_do_no_harm(self, vocabulary):
        text = "\n".join(map(json.dumps, PAIR))
        assert headlines(read_here(text.encode() + bytes(5_000), vocabulary)) == [ONE, TWO]

    def test_halves_of_letters_and_controls_do_no_harm(self, vocabulary):
        [draft] = read_here(
            '{"title": "A\\ud800B\\u0000C", "date": "2024-03-07", "text": "x\\udfffy\\u001bz"}', vocabulary
        ).drafts
        assert (draft.headline, draft.text) == ("A\ufffdBC", "x\ufffdyz")
        [draft] = read_here(json.dumps(entry(1, url="https://x.example/\ud800", id="urn:\ud800")), vocabulary).drafts
        assert (draft.url, [str(each) for each in draft.identifiers][1:]) == (
            "https://x.example/\ufffd",
            ["guid:urn:\ufffd"],
        )


class TestHostile:
    @pytest.mark.parametrize("nested", ["[" * 100_000, "[" * 100_000 + "]" * 100_000, '{"a":' * 100_000])
    def test_depth_is_told(self, nested, vocabulary):
        for text in (
            nested,
            f"[{json.dumps(PAIR[0])}, {nested}",
            f"{json.dumps(PAIR[0])}\n{json.dumps(PAIR[1])}\n{nested}",
        ):
            reading = read_here(text, vocabulary)
            assert {code for code, _ in codes(reading)} <= {Code.ENTRY_TOO_LARGE, Code.FILE_CUT}
            assert reading.problems

    def test_numbers_of_any_length_are_read(self, vocabulary):
        number = "9" * 100_000
        reading = read_here(
            f'[{{"title": "{ONE}", "date": {number}, "text": "x", "n": -{number}.5e{number}}}]', vocabulary
        )
        assert (headlines(reading), codes(reading)) == ([ONE], [(Code.DATE_IMPOSSIBLE, None)])

    def test_what_is_too_large_costs_itself_alone(self, vocabulary, monkeypatch):
        monkeypatch.setattr(values, "MAX_ENTRY_BYTES", 1_000)
        texts = list(map(json.dumps, (PAIR[0], entry(3, text="x" * 2_000), PAIR[1])))
        reading = read_here("\n".join(texts), vocabulary)
        assert (headlines(reading), codes(reading)) == ([ONE, TWO], [(Code.ENTRY_TOO_LARGE, 2)])

    def test_can_be_cancelled(self, vocabulary):
        def check() -> None:
            raise Cancelled

        document = documents.of_bytes("x.json", json.dumps(PAIR).encode())
        with pytest.raises(Cancelled):
            list(json_data.FORMAT.reader(document, Desk(vocabulary, check)))

    def test_problems_beyond_a_number_are_only_counted(self, vocabulary):
        text = json.dumps(PAIR[0]) + "\n" + json.dumps(PAIR[1]) + "\n" + "{broken\n" * (MAX_PROBLEMS + 5)
        reading = read_here(text, vocabulary)
        assert len(reading.problems) == MAX_PROBLEMS + 1
        assert reading.problems[-1].code is Code.MORE_PROBLEMS
        assert reading.problems[-1].values["count"] == 5


PIECES = [
    *(
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        '"',
        "\\",
        "\n",
        "null",
        "true",
        "NaN",
        "1e999",
        "-",
        '"title": "Bakers rest"',
        "\ud800",
    ),
    *(
        '"date": "2024-03-07"',
        '"date": 1709856000',
        '"text": "<p>x</p>"',
        '"items": [',
        '"a"',
        '"\\ud800"',
        "\x00",
        "é",
    ),
    *('{"title": "Ropes", "date": "7 March 2024"}', '["Title", "Date"]', '["Ropes hold", "2024-03-06"]', "\u2028"),
]


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=40).map("".join))
def test_any_text_is_read_without_a_fault(vocabulary, text):
    for data in (text, f'[{{"title": "x", "date": "2024-03-07"}}, {text}]', f"{{}}\n{{}}\n{text}"):
        try:
            reading = read_here(data, vocabulary)
        except NewsroomError:
            continue
        for draft in reading.drafts:
            assert draft.headline.strip()
            assert f"{draft}".encode()


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["2024-03-07", "<b>x</b>"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["title", "date", "text", "url", "items", "tags", "id", "type", "x"]), inner, max_size=6
        )
    ),
    max_leaves=20,
)


@given(VALUES, st.sampled_from([None, 0, 2]))
def test_any_value_is_read_without_a_fault(vocabulary, value, indent):
    reading = read_here(json.dumps(value, indent=indent), vocabulary)
    assert not {code for code, _ in codes(reading)} & {Code.ENTRY_BROKEN, Code.FILE_CUT, Code.READER_FAILED}


WORDS = st.lists(st.sampled_from(["bakers", "ropes", "harbour", "night", "wages", "rest"]), min_size=2).map(" ".join)


@given(
    st.lists(st.tuples(WORDS, st.dates(date(1970, 1, 1), date(2077, 12, 31)), WORDS), min_size=1, max_size=6),
    st.sampled_from(
        [("title", "date", "body"), ("Titre", "datePublication", "Texte"), ("título", "fecha", "contenido")]
    ),
    st.booleans(),
)
def test_releases_are_read_back(vocabulary, found, names, in_lines):
    entries = [dict(zip(names, (words, day.isoformat(), text), strict=True)) for words, day, text in found]
    text = "\n".join(map(json.dumps, entries)) if in_lines else json.dumps(entries)
    reading = read_here(text, vocabulary)
    assert [(draft.headline, draft.day, draft.text or draft.headline) for draft in reading.drafts] == found
