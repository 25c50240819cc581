"""Coreference: whom and what pronouns and nouns stand for, without a name of their own."""
