"""Kinds, regions, countries, places and topics: their names, and the words by which a text shows them."""
