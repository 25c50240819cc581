"""What other programs read: data of a story in the formats they know."""
