"""How far reading is, as it is told while an archive is unpacked."""

import zipfile

from ilo_desktop.desktop.importing.jobs import ReadAndPlan, Source
from ilo_desktop.newsroom.progress import Progress
from tests.desktop.importing.lists import BAKERS, WELDERS, listing


def test_files_in_an_archive_are_counted_as_they_come(library, vocabulary, tmp_path) -> None:
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(40):
            archive.writestr(f"{number}.txt", listing((f"Bakers share oven {number}", "01 February 2024", "")))
    job = ReadAndPlan(library, vocabulary, Source(paths=(path,)))
    told = set()
    job(Progress(lambda _done, _total: told.add(job.grows))).plan.close()
    assert told == {False, True}
    assert job.entries == 40


def test_of_files_that_are_all_known_none_is_to_come(library, vocabulary, tmp_path) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    for number, item in enumerate((WELDERS, BAKERS)):
        (folder / f"{number}.txt").write_text(listing(item), encoding="utf-8")
    job = ReadAndPlan(library, vocabulary, Source(paths=(folder,)))
    job(Progress()).plan.close()
    assert not job.grows
    assert (job.files_done, job.files_total) == (2, 2)
