"""Settings of the site as an editor sees it at home; publishconf.py adds what publishing needs."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
if str(HERE / "plugins") not in sys.path:
    # Pelican and the worker processes of the extraction both find the plugin here. It is imported
    # now because Pelican would only log a plugin that it cannot load, and build without it.
    sys.path.insert(0, str(HERE / "plugins"))

import jinja2  # noqa: E402

import explainer  # noqa: E402
from explainer.build import SwappingPelican  # noqa: E402

SITENAME = "Explainer"
SITESUBTITLE = "The news in five minutes, with a receipt for every statement"
SITEURL = ""
RELATIVE_URLS = True
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
SLUGIFY_SOURCE = "basename"
LOCALE = ["C.UTF-8", "C"]

PATH = str(HERE / "content")
OUTPUT_PATH = str(HERE / "output")
CACHE_PATH = str(HERE / ".cache" / "pelican")
THEME = str(HERE / "theme")

PLUGINS = [explainer]
PELICAN_CLASS = SwappingPelican
DELETE_OUTPUT_DIRECTORY = True
OUTPUT_RETENTION = [".gitignore"]

EXPLAINER_ROOT = str(HERE)
# Where readers report an error, a mail address or a page: EXPLAINER_CONTACT = "desk@example.org"

JINJA_ENVIRONMENT = {
    "autoescape": True,
    "undefined": jinja2.StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
}

ARTICLE_URL = "{slug}/"
ARTICLE_SAVE_AS = "{slug}/index.html"
ARTICLE_LANG_URL = "{slug}-{lang}/"
ARTICLE_LANG_SAVE_AS = "{slug}-{lang}/index.html"
DRAFT_URL = "drafts/{slug}/"
DRAFT_SAVE_AS = "drafts/{slug}/index.html"
DRAFT_LANG_URL = "drafts/{slug}-{lang}/"
DRAFT_LANG_SAVE_AS = "drafts/{slug}-{lang}/index.html"
PAGE_URL = "{slug}/"
PAGE_SAVE_AS = "{slug}/index.html"
PAGE_LANG_URL = "{slug}-{lang}/"
PAGE_LANG_SAVE_AS = "{slug}-{lang}/index.html"
DRAFT_PAGE_URL = "drafts/pages/{slug}/"
DRAFT_PAGE_SAVE_AS = "drafts/pages/{slug}/index.html"

# Every template that is written is the theme's own: Pelican's show values unescaped.
DIRECT_TEMPLATES = ["index", "404"]
AUTHOR_SAVE_AS = ""
CATEGORY_SAVE_AS = ""
TAG_URL = "tag/{slug}/"
TAG_SAVE_AS = "tag/{slug}/index.html"
USE_FOLDER_AS_CATEGORY = False
# Pelican cannot write a draft that has no category, and gives none without pages for them.
DEFAULT_METADATA = {"category": "stories"}
DEFAULT_PAGINATION = 24

# A feed needs full addresses: publishconf.py has them.
FEED_ALL_ATOM = None
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None

STATIC_PATHS = ["images"]
