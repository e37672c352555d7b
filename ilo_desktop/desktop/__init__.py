"""The window: everything that needs PySide6."""

from ilo_desktop.desktop.immortal import keep_singletons

keep_singletons()
