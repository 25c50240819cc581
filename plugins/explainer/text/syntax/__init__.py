"""Syntax: clauses, what hangs on them and how far they go, by the tree that a parser gave."""
