"""The list of all keys, which F1 shows."""
