"""ILO Newsroom: read, search, compare and print press releases without a network."""

__version__ = "0.1.0"
