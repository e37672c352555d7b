"""Releases to output: briefings, what stands in them, and the words around that."""
