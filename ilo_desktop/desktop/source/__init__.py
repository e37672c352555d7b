"""The documents that releases were read from, shown again and given back."""
