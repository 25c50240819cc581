"""Draws the pictures in docs/screens/ anew from the built site: ``make screens``.

Every page kind of the seed's story, on a phone and on a desk, light and dark, and ``brief.png``,
which shows two of them side by side for the README.
"""

from __future__ import annotations

import base64
import io
import shutil
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
STORY = "us-china-london-talks/"
KINDS = {
    "brief": STORY,
    "timeline": f"{STORY}timeline/",
    "whos-who": f"{STORY}whos-who/",
    "agenda": f"{STORY}agenda/",
    "key-figures": f"{STORY}key-figures/",
    "quotes": f"{STORY}quotes/",
    "outlook": f"{STORY}outlook/",
    "sources": f"{STORY}sources/",
    "print": f"{STORY}print/",
    "how-it-works": "how-it-works/",
}
SIZES = {"phone": (390, 844), "desk": (1280, 900)}


class Quiet(SimpleHTTPRequestHandler):
    """Serves the site without a word."""

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


def main() -> None:
    """Draw all pictures."""
    browser_path = shutil.which("chromium") or shutil.which("google-chrome")
    if browser_path is None:
        sys.exit("docs/screens.py: no Chromium found; apt-get install chromium")
    output = ROOT / "output"
    if not (output / STORY / "index.html").is_file():
        sys.exit("docs/screens.py: output/ holds no site; run: make html")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(output)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=browser_path, args=["--no-sandbox", "--disable-gpu"]
        )
        address = f"http://127.0.0.1:{server.server_port}/"
        for scheme in ("light", "dark"):
            for size in SIZES:
                draw(browser, address, size, scheme)
        side_by_side(browser)
        browser.close()
    server.shutdown()


def draw(browser: Browser, address: str, size: str, scheme: Any) -> None:
    """Draw every page kind in one size and scheme."""
    width, height = SIZES[size]
    page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
    for kind, path in KINDS.items():
        page.goto(address + path)
        keep(page, f"{kind}-{size}-{scheme}.png")
    page.close()


def keep(page: Page, name: str) -> None:
    """Keep what a page looks like, in few colours: a picture of text needs no more."""
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    picture.quantize(160, dither=Image.Dither.NONE).save(
        ROOT / "docs/screens" / name, optimize=True
    )


def side_by_side(browser: Browser) -> None:
    """Draw the picture of the README."""
    names = ("brief-desk-light.png", "timeline-phone-dark.png")
    pictures = "".join(
        f'<img height="844" src="data:image/png;base64,{base64.b64encode(data).decode()}">'
        for data in ((ROOT / "docs" / "screens" / name).read_bytes() for name in names)
    )
    page = browser.new_page(viewport={"width": 1662, "height": 892})
    page.set_content(
        "<style>body{margin:24px;display:flex;gap:24px;background:#cfcac0}"
        f"img{{border-radius:8px}}</style>{pictures}"
    )
    keep(page, "brief.png")
    page.close()


if __name__ == "__main__":
    main()
