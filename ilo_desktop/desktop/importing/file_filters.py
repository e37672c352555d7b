"""The kinds of files that are offered where files are chosen: what the readers read, in groups."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

#: The groups with the endings that belong to each, as far as they are read.
_GROUPS: Mapping[str, str] = {
    QT_TRANSLATE_NOOP("FileFilters", "Texts"): "txt text md",
    QT_TRANSLATE_NOOP("FileFilters", "Saved web pages"): "htm html xhtml shtml mht mhtml php asp aspx jsp",
    QT_TRANSLATE_NOOP("FileFilters", "PDF and Word documents"): "pdf docx docm dotx dotm doc",
    QT_TRANSLATE_NOOP("FileFilters", "Tables"): "csv tsv tab xlsx xlsm xlsb xls ods",
    QT_TRANSLATE_NOOP("FileFilters", "E-mails"): "eml emlx mbox",
    QT_TRANSLATE_NOOP("FileFilters", "Feeds and data files"): "rss atom xml rdf json jsonl ndjson",
    QT_TRANSLATE_NOOP("FileFilters", "Archives"): "zip tar gz tgz bz2 xz",
}


def file_filters() -> list[str]:
    """Return the filters of a file dialog, that of everything that is read first: "Tables (*.csv *.tsv)"."""
    readable = _readable()
    translate = QCoreApplication.translate
    grouped = [
        (translate("FileFilters", name), [ending for ending in endings.split() if f".{ending}" in readable])
        for name, endings in _GROUPS.items()
    ]
    everything = list(dict.fromkeys([ending for _, endings in grouped for ending in endings]))
    everything += sorted(ending[1:] for ending in readable - {f".{ending}" for ending in everything})
    filters = [_filter(translate("FileFilters", "All that can be read"), everything)]
    filters += [_filter(name, endings) for name, endings in grouped if endings]
    return [*filters, translate("FileFilters", "All files (*)")]


def _filter(name: str, endings: Sequence[str]) -> str:
    return f"{name} ({' '.join(f'*.{ending}' for ending in endings)})"


def _readable() -> frozenset[str]:
    from ilo_desktop.intake.registry import FORMATS  # the readers are loaded when they are wanted

    return frozenset().union(*(known.endings for known in FORMATS if known.reader or known.opener))
