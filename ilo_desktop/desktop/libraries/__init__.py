"""Which library the window shows: opening, making, and remembering them, and the sample newsroom."""
