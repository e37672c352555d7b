"""RIS, BibTeX and CSL-JSON: read back by the parsers of reference managers, whatever stands in the texts."""

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import rispy
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pybtex.database import BibliographyData, parse_string

from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.text import squeeze
from ilo_desktop.publish.exports import ExportFormat
from ilo_desktop.publish.exports.characters import fit
from tests.publish.exports.writing import RELEASES, briefing_with, sighting, written
from tests.publish.releases import ALL, FAIR, LINDEN, UNDATED, many

SCHEMA = Draft202012Validator(json.loads(Path(__file__).with_name("csl_schema.json").read_text(encoding="utf-8")))
FORMATS = [ExportFormat.RIS, ExportFormat.BIBTEX, ExportFormat.CSL_JSON]
RICH = replace(
    LINDEN, own_tags=("for Friday",), note="Ask A.\n\nAnd B.", summary="Two\n\nparagraphs.", last_day=date(2024, 3, 9)
)


def ris(content: bytes) -> list[dict[str, object]]:
    return rispy.loads(content.decode("utf-8"))


def bibtex(content: bytes) -> BibliographyData:
    return parse_string(content.decode("utf-8"), "bibtex")


def csl(content: bytes) -> list[dict[str, object]]:
    found = json.loads(content)
    SCHEMA.validate(found)
    return found


#: All that stands for a sign which LaTeX would take for a command, and the sign.
COMMANDS = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
    **{f"\\{sign}": sign for sign in "%#$&_"},
}
COMMAND = re.compile("|".join(map(re.escape, COMMANDS)))


def as_read(latex: str) -> str:
    """Return what LaTeX shows of a text, in which there is no other command."""
    assert not set(COMMAND.sub("", latex)) & set("\\{}~^%#$&_")
    return COMMAND.sub(lambda command: COMMANDS[command[0]], latex)


def test_ris_has_every_field(vocabulary):
    [record] = ris(written(briefing_with([RICH], vocabulary, remarks={1: "See page 3."}), ExportFormat.RIS))
    key = record.pop("id")
    assert record == {
        "type_of_reference": "ELEC",
        "title": LINDEN.headline,
        "authors": ["International Labour Organization"],
        "year": "2024",
        "date": "2024/03/07/",
        "type_of_work": "Press release",
        "publisher": "International Labour Organization",
        "place_published": "Lindenau",
        "language": "en",
        "abstract": "Two paragraphs.",
        "keywords": ["Mongolia", "for Friday"],
        "notes": ["See page 3.", "Ask A. And B."],
        "urls": [LINDEN.url],
    }
    assert key.startswith("ilo-2024-carpenters-")


def test_bibtex_has_every_field(vocabulary):
    found = bibtex(written(briefing_with([RICH], vocabulary, remarks={1: "See page 3."}), ExportFormat.BIBTEX))
    [(key, entry)] = found.entries.items()
    assert key.startswith("ilo-2024-carpenters-")
    assert entry.type == "online"
    assert [str(person) for person in entry.persons["author"]] == ["{International Labour Organization}"]
    assert dict(entry.fields) == {
        "title": f"{{{LINDEN.headline}}}",
        "titleaddon": "Press release",
        "date": "2024-03-07/2024-03-09",
        "location": "Lindenau",
        "url": LINDEN.url,
        "langid": "english",
        "abstract": "Two paragraphs.",
        "keywords": "Mongolia, for Friday",
        "annotation": "See page 3. Ask A. And B.",
    }


def test_csl_json_has_every_field(vocabulary):
    [item] = csl(written(briefing_with([RICH], vocabulary, remarks={1: "See page 3."}), ExportFormat.CSL_JSON))
    key = item.pop("id")
    assert item == {
        "type": "webpage",
        "author": [{"literal": "International Labour Organization"}],
        "title": LINDEN.headline,
        "genre": "Press release",
        "issued": {"date-parts": [[2024, 3, 7], [2024, 3, 9]]},
        "publisher": "International Labour Organization",
        "publisher-place": "Lindenau",
        "language": "en",
        "URL": LINDEN.url,
        "abstract": "Two paragraphs.",
        "keyword": "Mongolia, for Friday",
        "note": "See page 3. Ask A. And B.",
    }
    assert key.startswith("ilo-2024-carpenters-")


def test_an_undated_release_says_when_it_was_read_and_one_without_an_address_is_no_page(vocabulary):
    undated = replace(UNDATED, url="https://example.org/x", sightings=(sighting("x"),))
    briefing = briefing_with([undated, FAIR], vocabulary)
    first, second = ris(written(briefing, ExportFormat.RIS))
    assert (first["access_date"], first.get("date")) == ("2026/11/20/", None)
    assert (second["type_of_reference"], second.get("access_date")) == ("RPRT", None)
    online, misc = bibtex(written(briefing, ExportFormat.BIBTEX)).entries.values()
    assert (online.type, online.fields["urldate"], misc.type) == ("online", "2026-11-20", "misc")
    assert "date" not in online.fields
    page, document = csl(written(briefing, ExportFormat.CSL_JSON))
    assert page["accessed"] == {"date-parts": [[2026, 11, 20]]}
    assert (document["type"], document.get("accessed")) == ("document", None)


@pytest.mark.parametrize("format", FORMATS)
def test_without_a_release_there_is_no_record(format, vocabulary):
    content = written(briefing_with([], vocabulary), format)
    assert content == (b"[]\n" if format is ExportFormat.CSL_JSON else b"")


@given(releases=st.lists(RELEASES, min_size=1, max_size=4))
def test_any_texts_come_back_from_ris(releases, vocabulary):
    records = ris(written(briefing_with(releases, vocabulary), ExportFormat.RIS))
    for record, release in zip(records, releases, strict=True):
        for name, text in (
            ("title", release.headline),
            ("abstract", release.summary),
            ("place_published", release.place),
        ):
            assert record.get(name, "") == squeeze(fit(text))


@given(releases=st.lists(RELEASES, min_size=1, max_size=4))
def test_any_texts_come_back_from_bibtex(releases, vocabulary):
    content = written(briefing_with(releases, vocabulary), ExportFormat.BIBTEX)
    entries = bibtex(content).entries.values()
    for entry, release in zip(entries, releases, strict=True):
        title = entry.fields.get("title", "{}")
        assert as_read(title[1:-1]) == squeeze(fit(release.headline))
        assert as_read(entry.fields.get("abstract", "")) == squeeze(fit(release.summary))


@given(releases=st.lists(RELEASES, min_size=1, max_size=4))
def test_any_texts_come_back_from_csl_json(releases, vocabulary):
    items = csl(written(briefing_with(releases, vocabulary), ExportFormat.CSL_JSON))
    for item, release in zip(items, releases, strict=True):
        assert item.get("title", "") == squeeze(fit(release.headline))
        assert item.get("note", "") == squeeze(fit(release.note))


def keys(releases: list[Release], format: ExportFormat, vocabulary) -> list[str]:
    content = written(briefing_with(releases, vocabulary), format)
    if format is ExportFormat.RIS:
        return [str(record["id"]) for record in ris(content)]
    return list(bibtex(content).entries) if format is ExportFormat.BIBTEX else [str(one["id"]) for one in csl(content)]


@pytest.mark.parametrize("format", FORMATS)
def test_keys_are_unique_and_stay_as_they_are(format, vocabulary):
    releases = [replace(one, url="") for one in [*many(30), *ALL, *ALL]]
    found = keys(releases, format, vocabulary)
    assert len(set(found)) == len(releases)
    assert keys(releases[:30][::-1], format, vocabulary) == found[:30][::-1]
    again = replace(LINDEN, headline=LINDEN.headline.upper(), id=77, summary="another", note="x")
    assert keys([again], format, vocabulary) == keys([LINDEN], format, vocabulary)
    assert all(key.isascii() and key.replace("-", "").isalnum() for key in found)
