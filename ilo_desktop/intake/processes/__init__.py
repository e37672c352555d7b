"""Reading in processes of its own: what breaks, swells or never ends there is one problem here."""
