"""Tags of the user's own: choosing them for releases, calling them otherwise, deleting them."""
