"""Places in a text as Qt counts them: in UTF-16 units, of which letters beyond the basic plane have two."""

_CODEC = "utf-16-le"


def to_units(text: str, place: int) -> int:
    """Return Qt's place for a place in a Python text."""
    return place if text.isascii() else len(text[:place].encode(_CODEC, "surrogatepass")) // 2


def from_units(text: str, units: int) -> int:
    """Return the place in a Python text for one of Qt's."""
    if text.isascii():
        return units
    return len(text.encode(_CODEC, "surrogatepass")[: 2 * units].decode(_CODEC, "ignore"))
