"""Tables of releases, whatever file they stand in: their rows, what their columns hold, and the releases they give."""
