import pathlib
import shutil
import sys

import pytest
from playwright.sync_api import sync_playwright

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "Process"))

from cunce import Server, command  # noqa: E402
from looks import looks_today, name_of  # noqa: E402

PICTURES = pathlib.Path(__file__).resolve().parents[2] / ".build" / "pictures"


@pytest.fixture(scope="session")
def browser():
    program = shutil.which("chromium")
    assert program, "Debian's chromium is not installed"
    with sync_playwright() as playwright:
        # Without a sandbox, because the tests may run as root.
        opened = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """The demo's town, for pages that are only read."""
    data = tmp_path_factory.mktemp("browser") / "demo"
    made = command("demo", "--today", "2026-11-20", data=data)
    assert made.returncode == 0, made.stderr
    with Server(data, demo=True) as running:
        yield running


@pytest.fixture(params=looks_today(), ids=name_of)
def look(request):
    """(width, language, theme)"""
    return request.param


@pytest.fixture
def page(browser, server, look, request):
    """An open window; a complaint on its console fails the test, a picture is kept."""
    width, language, theme = look
    complaints = []
    context = browser.new_context(
        base_url=server.address, locale=language, color_scheme=theme,
        viewport={"width": width, "height": 900}, has_touch=width < 500,
        is_mobile=width < 500, timezone_id="Asia/Shanghai")
    opened = context.new_page()
    opened.on("console", lambda m: complaints.append(m.text) if m.type == "error" else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    yield opened
    PICTURES.mkdir(parents=True, exist_ok=True)
    name = "".join(c if c.isalnum() or c == "-" else "_" for c in request.node.name)
    opened.screenshot(path=PICTURES / f"{name}.png", full_page=True)
    context.close()
    assert not complaints, "the browser complained:\n" + "\n".join(complaints)
