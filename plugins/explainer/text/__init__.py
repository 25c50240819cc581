"""Pure helpers that two or more sections share; no section is named here."""
