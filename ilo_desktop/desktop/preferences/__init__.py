"""The preferences: few, plain, and in force at once."""
