"""The strip over the list: how many releases there are of when, and the period that is chosen."""
