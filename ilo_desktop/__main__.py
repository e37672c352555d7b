"""``python -m ilo_desktop``: the command line, and the window when it is called bare."""

from ilo_desktop.cli import main

if __name__ == "__main__":
    main()
