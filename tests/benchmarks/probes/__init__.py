"""Programs that are measured, each run as a process of its own; what they find they print as one line of JSON."""
