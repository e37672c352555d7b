"""Set up, run, check and show the program with one command on a bare machine: ``python3 packaging/dev.py COMMAND``."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this file alone is also read by older versions, to say so
    sys.exit(
        "ILO Newsroom needs Python 3.11 or newer, and this is Python {}.{}. Install a newer one and name it in the"
        " command, such as: python3.12 packaging/dev.py run".format(*sys.version_info)
    )

from commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
