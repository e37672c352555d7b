"""One program for each library: a second start hands its files to the first, whose window comes forward."""
