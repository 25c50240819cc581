"""Explainer: a Pelican plugin that turns a news article into an explainer microsite."""


def register() -> None:
    """Connect to Pelican; nothing is read or checked before a build starts."""
    from explainer.generator import connect

    connect()
