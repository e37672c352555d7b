"""What the user decides of releases: put into the bin, written by hand, joined, kept apart."""
