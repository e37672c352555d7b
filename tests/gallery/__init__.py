"""Pictures of the real window: every scene in every variant, for people who judge how it looks.

``python3 packaging/dev.py shots`` makes them. A new scene is a function in ``scenes.py`` and a line in its table, a new
variant a line in ``variants.py``.
"""
