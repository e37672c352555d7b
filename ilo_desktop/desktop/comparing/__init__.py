"""Two wordings held against each other: the words that went and came, in one text or side by side."""
