"""The types of a language pack's tables, one module per subject; data only."""
