"""How ``dev.py`` speaks: one line at a time, in order with what its commands print."""


class SetUpError(Exception):
    """The set-up cannot go on; the text says why and what to do."""


def say(text: str) -> None:
    """Print a line at once, so that it stands before the output of the command that follows."""
    print(f"dev.py: {text}", flush=True)
