"""The search box, and what stands under it: what is wrong, what may be meant, what was searched for."""
