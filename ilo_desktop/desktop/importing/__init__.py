"""The way in: drops, files and pastes, the review before anything is written, and the list of imports."""
