"""OUTSIDE: the villagers' page under 200 requests a second, and the inside beside it."""

import re
import tempfile
import threading
import time
import http.client

from places import run, say, BINARY
from server import Server
from table import rate

CODE = "990000100203"
WANTED = 200
SECONDS = 8


def measure(table, wanted):
    with tempfile.TemporaryDirectory(prefix="cunce-bench-") as folder:
        say("Making the demo for the villagers' page")
        run([BINARY, "demo", "--today", "2026-11-20", "--data", folder])
        with Server(["--data", folder]) as server:
            cookie = signed_in(server)
            alone = inside(server, cookie)
            load = Load(server)
            load.start()
            beside = inside(server, cookie)
            load.stop()
            most = wrk(server, f"/v/{CODE}")
    table.add(
        "OUTSIDE", "SQLite", "villagers' page, asked 200 times a second",
        rate(load.rate, "pages"), f"at most {rate(most, 'pages')}", load.rate / WANTED,
        "at least 0.99", load.rate >= 0.99 * WANTED and load.failed == 0)
    table.add(
        "OUTSIDE", "SQLite", "village page inside, unchanged, beside it",
        rate(beside, "pages"), rate(alone, "pages") + " alone", beside / alone,
        "at least 0.33", beside / alone >= 1 / 3)


def signed_in(server):
    line = http.client.HTTPConnection("127.0.0.1", server.port)
    line.request("GET", "/sign-in")
    answer = line.getresponse()
    page = answer.read().decode()
    cookie = answer.headers["Set-Cookie"].split(";")[0]
    csrf = re.search(r'name="csrf" value="([^"]+)"', page)[1]
    command = re.search(r'name="command" value="([^"]+)"', page)[1]
    line.request(
        "POST", "/sign-in/demo", f"csrf={csrf}&command={command}&post=office",
        {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"})
    answer = line.getresponse()
    answer.read()
    cookies = [cookie] + [text.split(";")[0] for text in answer.headers.get_all("Set-Cookie") or []]
    return "; ".join(cookies)


def inside(server, cookie):
    """Pages a second of a village's page inside over 4 connections."""
    return wrk(server, f"/villages/{CODE}", cookie)


def wrk(server, path, cookie=None):
    command = ["wrk", "-t1", "-c4", f"-d{SECONDS // 2}s"]
    command += ["-H", f"Cookie: {cookie}"] if cookie else []
    said = run([*command, f"http://127.0.0.1:{server.port}{path}"])
    if "Non-2xx" in said:
        raise SystemExit(said)
    return float(re.search(r"Requests/sec: *([\d.]+)", said).group(1))


class Load:
    """Readers in four lines who together ask as often as is wanted, each at its moment."""

    def __init__(self, server):
        self.port, self.going, self.done, self.failed = server.port, True, 0, 0
        self.lock = threading.Lock()
        self.lines = [threading.Thread(target=self.read, args=(place,)) for place in range(4)]

    def start(self):
        self.began = time.monotonic()
        for line in self.lines:
            line.start()

    def stop(self):
        self.going = False
        for line in self.lines:
            line.join()
        self.rate = self.done / (time.monotonic() - self.began)

    def read(self, place):
        line = http.client.HTTPConnection("127.0.0.1", self.port)
        moment = time.monotonic() + place / WANTED
        while self.going:
            # A reader who comes late is not left out: what was not asked in time is asked now.
            time.sleep(max(0, moment - time.monotonic()))
            moment += len(self.lines) / WANTED
            line.request("GET", f"/v/{CODE}")
            answer = line.getresponse()
            answer.read()
            with self.lock:
                self.done += 1
                self.failed += answer.status != 200
