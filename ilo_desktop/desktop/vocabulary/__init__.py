"""The user's own vocabulary file: the way to it, and what follows when it was changed."""
