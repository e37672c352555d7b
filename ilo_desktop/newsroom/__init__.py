"""The domain: releases, dates, text, queries and vocabulary. Standard library only."""
