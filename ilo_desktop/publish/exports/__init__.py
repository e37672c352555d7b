"""Briefings as files for other programs: one module a format, found by the registry."""

from ilo_desktop.publish.exports.exporter import Exporter, ExportFormat, as_text
from ilo_desktop.publish.exports.exporting import export
from ilo_desktop.publish.exports.registry import exporter, formats

__all__ = ["ExportFormat", "Exporter", "as_text", "export", "exporter", "formats"]
