"""ILO Newsroom: read, search, compare and print press releases without a network."""

__version__ = "0.1.0"
#: The word with which the program starts itself as a process that reads files.
READER_WORD = "--read-files"
