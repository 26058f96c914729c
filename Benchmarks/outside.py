"""OUTSIDE: the villagers' page under 200 requests a second, and P1 inside beside it."""

import os
import re
import shutil
import tempfile
import threading
import time
import http.client

import pages
from places import ROOT, middle, run, say, BINARY
from server import Line, Server
from table import rate

CODE = "990000100203"
PAGE = f"/villages/{CODE}"
MEMORY = "/assets/styles/bench-outside.css"
# Who goes to that village and records it.
POST = "cadre-a"
WANTED = 200


def measure(table, wanted):
    with tempfile.TemporaryDirectory(prefix="cunce-bench-") as folder:
        say("Making the demo for the villagers' page")
        place = ["--data", os.path.join(folder, "data")]
        run([BINARY, "demo", "--today", pages.today(), *place])
        resources = os.path.join(folder, "Resources")
        shutil.copytree(os.path.join(ROOT, "Resources"), resources)
        with Server(place) as server:
            line = pages.signed_in(server, POST)
            with open(os.path.join(resources, MEMORY.removeprefix("/assets/")), "w") as file:
                file.write(line.get(PAGE))
        cookies = line.cookies
        with Server(place, resources) as server:
            line = Line(server.port)
            line.cookies = dict(cookies)
            size = len(line.exchange(line.request(MEMORY))[2]) / 1000
            alone = middle([inside(server, PAGE, cookies) for _ in range(3)])
            load = Load(server)
            load.start()
            ours, theirs = [], []
            for _ in range(3):
                ours.append(inside(server, PAGE, cookies))
                theirs.append(inside(server, MEMORY, {}))
            ours, theirs = middle(ours), middle(theirs)
            csrf = pages.token(line.get("/visits/new"))
            again, bytes_again = pages.changed(
                line, csrf, MEMORY, lambda _: line.request(PAGE), [CODE], POST)
            load.stop()
            most = pages.wrk(server, f"/v/{CODE}", {})
    table.add(
        "OUTSIDE", "SQLite", "villagers' page, asked 200 times a second",
        rate(load.rate, "pages"), f"at most {rate(most, 'pages')}", load.rate / WANTED,
        "at least 0.99", load.rate >= 0.99 * WANTED and load.failed == 0)
    what = f"village page inside ({size:.0f} kB) beside it"
    table.add(
        "OUTSIDE", "SQLite", f"{what}, unchanged", rate(ours, "pages"),
        rate(theirs, "answers") + " from memory", ours / theirs, "at least 0.33",
        ours / theirs >= 1 / 3)
    table.add(
        "OUTSIDE", "SQLite", f"{what}, changed since", rate(again, "pages"),
        rate(bytes_again, "answers") + " from memory", again / bytes_again, "at least 0.125",
        again / bytes_again >= 1 / 8)
    table.add(
        "OUTSIDE", "SQLite", f"{what}, unchanged", rate(ours, "pages"),
        rate(alone, "pages") + " alone", ours / alone, "at least 0.33", ours / alone >= 1 / 3)


def inside(server, path, cookies):
    """Answers a second over 16 connections of one session."""
    command = ["wrk", "-t1", f"-c{pages.CONNECTIONS}", "-d3s"]
    if cookies:
        text = "; ".join(f"{name}={value}" for name, value in cookies.items())
        command += ["-H", f"Cookie: {text}"]
    said = run([*command, "-H", "Accept-Language: zh", f"http://127.0.0.1:{server.port}{path}"])
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
