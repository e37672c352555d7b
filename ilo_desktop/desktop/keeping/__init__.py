"""Saved views and collections: keeping searches under a name, and hand-picked releases in an order."""
