import pathlib
import shutil
import sys

import pytest
from playwright.sync_api import sync_playwright

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "Process"))

from cunce import Server, command  # noqa: E402
from looks import looks_today, name_of  # noqa: E402
from windows import window  # noqa: E402

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
def demo_made(tmp_path_factory):
    """The demo's town in a folder that no server touches."""
    data = tmp_path_factory.mktemp("demo-made") / "demo"
    made = command("demo", "--today", "2026-11-20", data=data)
    assert made.returncode == 0, made.stderr
    return data


@pytest.fixture(scope="session")
def server(demo_made, tmp_path_factory):
    """The demo's town, for pages that are only read."""
    data = shutil.copytree(demo_made, tmp_path_factory.mktemp("browser") / "demo")
    with Server(data, demo=True) as running:
        yield running


@pytest.fixture
def week_after(demo_made, tmp_path, monkeypatch):
    """The demo's town a week on, to write in: the week's huddle is still to be held."""
    clock = tmp_path / "clock"
    clock.write_text("2026-11-27 14:00:00\n")
    monkeypatch.setenv("CUNCE_CLOCK", str(clock))
    with Server(shutil.copytree(demo_made, tmp_path / "demo"), demo=True) as running:
        yield running


@pytest.fixture
def new_installation(tmp_path):
    """A server that nobody has set up yet."""
    with Server(tmp_path / "data") as running:
        yield running


@pytest.fixture(params=looks_today(), ids=name_of)
def look(request):
    """(width, language, theme)"""
    return request.param


@pytest.fixture
def page(browser, server, look, request):
    """An open window; a complaint on its console fails the test, a picture is kept."""
    opened, complaints = window(browser, server.address, look)
    yield opened
    keep_picture(opened, request.node.name)
    opened.context.close()
    assert not complaints, "the browser complained:\n" + "\n".join(complaints)


@pytest.fixture
def windows(browser, new_installation, look, request):
    """Opens windows on the new installation, one for each person who takes part."""
    opened = []

    def another():
        opened.append(window(browser, new_installation.address, look))
        return opened[-1][0]

    yield another
    for number, (page, _) in enumerate(opened, 1):
        keep_picture(page, f"{request.node.name}-{number}")
        page.context.close()
    complaints = [text for _, texts in opened for text in texts]
    assert not complaints, "the browser complained:\n" + "\n".join(complaints)


def keep_picture(page, name):
    PICTURES.mkdir(parents=True, exist_ok=True)
    file = "".join(c if c.isalnum() or c == "-" else "_" for c in name)
    page.screenshot(path=PICTURES / f"{file}.png", full_page=True)
