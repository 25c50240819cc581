"""Settings for publishing: SITEURL comes from the environment, the rest from pelicanconf.py."""

import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
if str(HERE) not in sys.path:
    sys.path.insert(0, str(HERE))

from pelicanconf import *  # noqa: E402, F403

SITEURL = os.environ.get("SITEURL", "").rstrip("/")
if not SITEURL.startswith(("http://", "https://")):
    sys.exit("publishconf.py: SITEURL is not set; run: SITEURL=https://example.org make publish")
RELATIVE_URLS = False
# The desk is the editor's own: no reader gets it.
EXPLAINER_DESK = False

FEED_ALL_ATOM = "feeds/all.atom.xml"
FEED_DOMAIN = SITEURL
