"""Which module writes which format. They are imported when they are wanted: some bring large libraries."""

from importlib import import_module

from ilo_desktop.publish.exports.exporter import Exporter, ExportFormat

_MODULES: dict[ExportFormat, str] = {}


def exporter(format: ExportFormat) -> Exporter:
    """Return what writes a format."""
    found: Exporter = import_module(f"{__package__}.{_MODULES[format]}").EXPORTER
    return found
