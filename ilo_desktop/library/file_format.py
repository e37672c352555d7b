"""By what a library's file is known, before anything of it is read."""

APPLICATION_ID = 0x494C4F4E  # "ILON"
#: All revisions of the schema, oldest first. A file's ``user_version`` is the place of its revision, from 1.
REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
