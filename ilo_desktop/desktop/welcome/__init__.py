"""The page that is shown while the library is empty."""
