"""The filters: the sidebar with its counts, the chips over the list, and the page for no result."""
