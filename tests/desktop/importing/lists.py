"""Lists of press releases saved as text, in our own words, for the tests of importing."""

from pathlib import Path

WELDERS = ("Welders learn at night", "14 March 2024", "Four harbour towns begin evening courses for welders.")
BAKERS = ("Bakers share one oven", "12 March 2024", "A village bakery now serves nine families who bake for a living.")
SAILORS = ("Sailors read their contracts", "01 February 2024", "A handbook explains what every sailor signs.")


def listing(*items: tuple[str, str, str]) -> str:
    """Return a numbered list with a title and an introduction; an empty part is left out."""
    lines = ["News and press releases", "", "What the office wrote, the newest on top.", "", ""]
    for number, (headline, day, summary) in enumerate(items, 1):
        lines += [f"  {number}. {headline}", "", f"    {day}", ""]
        if summary:
            lines += [f"    {summary}", ""]
    return "\n".join(lines)


def write(folder: Path, name: str, *items: tuple[str, str, str]) -> Path:
    """Write a list into a file and return its path."""
    path = folder / name
    path.write_text(listing(*items), encoding="utf-8")
    return path
