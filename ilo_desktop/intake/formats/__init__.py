"""The formats of files, one file each: how it is recognised and, where it can be, how it is read."""
