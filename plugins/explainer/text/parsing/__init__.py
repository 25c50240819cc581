"""Parsing: what a pipeline is told of a text, and how what it finds there is mended and kept."""
