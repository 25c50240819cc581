"""Draws the pictures in docs/screens/ anew from the built site: ``make screens``.

Every page kind of the seed's story, the front page of a site with several stories and what its
editor reads, on a phone and on a desk, light and dark, and ``brief.png``, which shows two side by
side for the README.
"""

from __future__ import annotations

import base64
import io
import json
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import product
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
SEVERAL = ROOT / "tests" / "sites" / "several"
FRONT = "front"
OTHERS = {FRONT: "", "editing": "desk/storm-adela/"}
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
    with sync_playwright() as play, tempfile.TemporaryDirectory() as folder:
        browser = play.chromium.launch(
            executable_path=browser_path, args=["--no-sandbox", "--disable-gpu"]
        )
        for site, kinds in ((output, KINDS), (built(SEVERAL, Path(folder)), OTHERS)):
            with served(site) as address:
                draw(browser, address, kinds)
        side_by_side(browser)
        browser.close()


def built(site: Path, folder: Path) -> Path:
    """Build a site that is kept with the tests, with its editor's desk, and give its output."""
    shutil.copytree(site, folder, dirs_exist_ok=True)
    options = {
        "EXPLAINER_ROOT": str(folder),
        "CACHE_PATH": str(folder / ".cache"),
        "EXPLAINER_DESK": True,
    }
    subprocess.run(
        [
            *(sys.executable, "-m", "pelican", str(folder / "content"), "--fatal", "errors"),
            *("-s", str(ROOT / "pelicanconf.py"), "-o", str(folder / "output")),
            *("-e", *(f"{name}={json.dumps(value)}" for name, value in options.items())),
        ],
        check=True,
    )
    return folder / "output"


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a site as long as it is looked at."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def draw(browser: Browser, address: str, kinds: Mapping[str, str]) -> None:
    """Draw page kinds, each in every size and scheme."""
    schemes: tuple[Any, ...] = ("light", "dark")
    for scheme, (size, (width, height)) in product(schemes, SIZES.items()):
        page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
        for kind, path in kinds.items():
            page.goto(address + path)
            keep(page, f"{kind}-{size}-{scheme}.png", whole=kind == FRONT)
        page.close()


def keep(page: Page, name: str, *, whole: bool = False) -> None:
    """Keep what a page looks like, in few colours: a picture of text needs no more."""
    picture = Image.open(io.BytesIO(page.screenshot(full_page=whole))).convert("RGB")
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
