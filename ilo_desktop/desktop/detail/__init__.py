"""The pane in which one release is read."""
