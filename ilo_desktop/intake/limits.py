"""How much is read at most, so that no file or folder, however large or crooked, takes the machine down."""

#: Bytes in a megabyte, as file managers count them.
MEGABYTE = 1_000_000
#: The largest file that is read, in bytes. A list of 100,000 releases has about 30 MB.
MAX_BYTES = 50 * MEGABYTE
#: What is read of a file to recognise its format, in bytes.
HEAD_BYTES = 16_384
#: What is looked at to tell an unknown character set, in bytes.
CHARSET_SAMPLE_BYTES = 65_536
#: How many files of one folder are read.
MAX_FILES = 200_000
#: How deep folders are walked.
MAX_DEPTH = 40
#: How many lines that hold something a list has at most.
MAX_LINES = 1_500_000
#: How many problems of one file are told; more are only counted.
MAX_PROBLEMS = 1_000
#: How many drafts of one document are handed on together, so that memory stays flat however many it has.
DRAFTS_AT_ONCE = 500
#: How many lines are read between two looks at whether the user has cancelled.
LINES_BETWEEN_CHECKS = 5_000
