"""The list of releases: model, rows, overlay and view."""
