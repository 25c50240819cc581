"""A real Chromium, and built sites served under a folder as GitHub Pages serves a project."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest

from builds import LONG, ROOT, Project
from hard_texts import texts

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NOTO = Path("/usr/share/fonts/truetype/noto")
"""Where Debian's package fonts-noto-core puts the letters in which the pages are measured."""

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PREFIX = "/repo/"
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")


class Pages(SimpleHTTPRequestHandler):
    """Serves a site under ``/repo/``, with its own page for what is not there."""

    def do_GET(self) -> None:
        if not self.path.startswith(PREFIX):
            self.send_error(404)
            return
        self.path = "/" + self.path.removeprefix(PREFIX)
        super().do_GET()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html")
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the tests watch the requests themselves."""


@dataclass(frozen=True)
class Served:
    """A built site and where it is served, with a slash at the end."""

    output: Path
    address: str

    def paths(self) -> list[str]:
        """Every page that readers reach, relative to the site."""
        found = (path.relative_to(self.output).as_posix() for path in self.output.rglob("*.html"))
        return sorted(path.removesuffix("index.html") for path in found if path != "404.html")


def serve(
    root: Path,
    cache: Path,
    site: Path,
    written: Mapping[str, str] = MappingProxyType({}),
    **settings: object,
) -> Iterator[Served]:
    """Build a site, with sources that are written for it now, and serve it."""
    project = Project(root, cache)
    server = ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(Pages, directory=str(project.output)), bind_and_activate=True
    )
    address = f"http://127.0.0.1:{server.server_port}{PREFIX}"
    for name in ("content", "seeds"):
        shutil.copytree(site / name, root / name, dirs_exist_ok=True)
    for name, text in written.items():
        project.write(name, text)
    built = project.build(
        conf="publishconf.py",
        env={"SITEURL": address.rstrip("/")},
        **{"EXPLAINER_SEARCH": True, **settings},
    )
    assert built.code == 0, built.told + built.said
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Served(output=project.output, address=address)
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def seed_site(tmp_path_factory: pytest.TempPathFactory, shared_cache: Path) -> Iterator[Served]:
    """The published site: the seed's story alone."""
    yield from serve(tmp_path_factory.mktemp("seed"), shared_cache, ROOT)


@pytest.fixture(scope="session")
def several_site(tmp_path_factory: pytest.TempPathFactory, shared_cache: Path) -> Iterator[Served]:
    """A site of several stories and a plain article."""
    several = ROOT / "tests" / "sites" / "several"
    yield from serve(tmp_path_factory.mktemp("several"), shared_cache, several)


@pytest.fixture(scope="session")
def hard_site(tmp_path_factory: pytest.TempPathFactory, shared_cache: Path) -> Iterator[Served]:
    """A site of stories that strain the pages, each in its own way."""
    hard = ROOT / "tests" / "sites" / "hard"
    yield from serve(tmp_path_factory.mktemp("hard"), shared_cache, hard, texts())


@pytest.fixture(scope="session")
def desk_site(tmp_path_factory: pytest.TempPathFactory, shared_cache: Path) -> Iterator[Served]:
    """The site of several stories with its editor's desk."""
    several = ROOT / "tests" / "sites" / "several"
    root = tmp_path_factory.mktemp("desk")
    yield from serve(root, shared_cache, several, EXPLAINER_DESK=True, EXPLAINER_SEARCH=False)


@pytest.fixture(scope="session")
def letters(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Environment in which fontconfig knows Noto's letters alone, in which the pages are measured.

    Which others a machine has would change how wide a line is. Empty where Noto is not installed.
    """
    if not NOTO.is_dir():
        return {}
    file = tmp_path_factory.mktemp("letters") / "fonts.conf"
    told = f"<dir>{NOTO}</dir><include ignore_missing='yes'>/etc/fonts/conf.d</include>"
    file.write_text(f"<?xml version='1.0'?><fontconfig>{told}</fontconfig>", "utf-8")
    return {"FONTCONFIG_FILE": str(file)}


@pytest.fixture(scope="session")
def browser(letters: dict[str, str]) -> Iterator[Browser]:
    """Chromium as Debian or the machine has it; where CI is set, it has to be there."""
    from playwright.sync_api import sync_playwright

    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        message = "no Chromium found: apt-get install chromium"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as play:
        started = play.chromium.launch(
            executable_path=path,
            args=list(FLAGS),
            timeout=LONG * 1000,
            env={**os.environ, **letters},
        )
        yield started
        started.close()


@dataclass
class Visit:
    """One open page, and what went wrong on it."""

    page: Page
    troubles: list[str] = field(default_factory=list)


@pytest.fixture
def visit(browser: Browser) -> Iterator[Any]:
    """Open pages in fresh contexts: ``visit(url, width=360, scheme="dark", script=True)``."""
    contexts = []

    def open_page(
        url: str,
        *,
        width: int = 390,
        scheme: str = "light",
        script: bool = True,
        forced: bool = False,
    ) -> Visit:
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            color_scheme=scheme,
            java_script_enabled=script,
            forced_colors="active" if forced else "none",
        )
        context.set_default_timeout(LONG * 1000)
        contexts.append(context)
        made = Visit(page=context.new_page())
        host = url.split("/repo/")[0]
        made.page.on("pageerror", lambda error: made.troubles.append(f"error: {error}"))
        made.page.on(
            "console",
            lambda said: made.troubles.append(said.text) if said.type == "error" else None,
        )
        made.page.on(
            "request",
            lambda asked: (
                None
                if asked.url.startswith((host, "data:", "blob:"))
                else made.troubles.append(f"foreign: {asked.url}")
            ),
        )
        made.page.on(
            "response",
            lambda got: (
                made.troubles.append(f"{got.status} {got.url}") if got.status > 399 else None
            ),
        )
        made.page.goto(url, wait_until="load")
        return made

    yield open_page
    for context in contexts:
        context.close()
