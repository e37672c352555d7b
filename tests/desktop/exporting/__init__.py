"""Tests of exporting in the window."""
