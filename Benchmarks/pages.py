"""P1 and P2: pages beside the same bytes from the memory of the same server."""

import os
import random
import re
import shutil
import string
import tempfile
import datetime
from urllib.parse import urlencode

from places import PACK, ROOT, engines, figures, drop, middle, run, say
from server import Line, Server
from table import rate

POST = "town-organisation-office"
CONNECTIONS = 16
SECONDS = 5
CHANGES = 180


def measure(table, wanted):
    for engine, place_of in engines():
        with tempfile.TemporaryDirectory(prefix="cunce-bench-") as folder:
            say(f"Seeding a town of 60 villages on {engine}")
            place = place_of(os.path.join(folder, "data"), "pages")
            villages = figures("seed", *place, "--programme", PACK)["village"]
            pages = {"P1": f"/villages/{villages[0]}", "P2": "/board"}
            pages = {part: path for part, path in pages.items() if part in wanted}
            measure_on(engine, table, folder, place, villages, pages)
        if engine == "PostgreSQL":
            drop("cunce_bench_pages")


def measure_on(engine, table, folder, place, villages, pages):
    resources = os.path.join(folder, "Resources")
    shutil.copytree(os.path.join(ROOT, "Resources"), resources)
    with Server(place) as server:
        line = signed_in(server)
        for part, path in pages.items():
            with open(os.path.join(resources, "styles", f"bench-{part}.css"), "w") as file:
                file.write(line.get(path))
        cookies = line.cookies
        if engine == "SQLite":
            server.stop()
            counts = count_statements(folder, place, cookies, villages, pages)
    with Server(place, resources) as server:
        line = Line(server.port)
        line.cookies = dict(cookies)
        csrf = token(line.get("/visits/new"))
        for part, path in pages.items():
            say(f"{part} on {engine}")
            what = {"P1": "village page", "P2": "board"}[part]
            memory = f"/assets/styles/bench-{part}.css"
            size = len(line.exchange(line.request(memory))[2])
            what = f"{what} ({size / 1000:.0f} kB)"
            ours, theirs = unchanged(server, line, path, memory)
            table.add(
                part, engine, f"{what}, unchanged", rate(ours, "pages"),
                rate(theirs, "answers") + " from memory", ours / theirs, "at least 0.33",
                ours / theirs >= 1 / 3)
            if part == "P1":
                ours, theirs = changed(
                    line, csrf, memory, lambda village: line.request(path), villages[1:])
                table.add(
                    part, engine, f"{what}, another village changed since",
                    rate(ours, "pages"), rate(theirs, "answers") + " from memory",
                    ours / theirs, "at least 0.33", ours / theirs >= 1 / 3)
            ours, theirs = changed(
                line, csrf, memory,
                lambda village: line.request(
                    f"/villages/{village}" if part == "P1" else path), villages)
            table.add(
                part, engine, f"{what}, changed since", rate(ours, "pages"),
                rate(theirs, "answers") + " from memory", ours / theirs, "at least 0.125",
                ours / theirs >= 1 / 8)
            if engine == "SQLite":
                calm, moved = counts[part]
                most = max(calm, moved)
                table.add(
                    part, engine, f"{what}, SQL statements", f"{calm}, changed since: {moved}",
                    "-", None, "at most 12", most <= 12)


def unchanged(server, line, path, memory):
    """Requests a second over 16 connections, in turn; the middle of each side."""
    ours, theirs = [], []
    for _ in range(3):
        ours.append(wrk(server, path, line.cookies))
        theirs.append(wrk(server, memory, {}))
    return middle(ours), middle(theirs)


def wrk(server, path, cookies):
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s"]
    if cookies:
        text = "; ".join(f"{name}={value}" for name, value in cookies.items())
        command += ["-H", f"Cookie: {text}"]
    command += ["-H", "Accept-Language: zh", f"http://127.0.0.1:{server.port}{path}"]
    said = run(command)
    server.settle()
    if "Non-2xx" in said:
        raise SystemExit(said)
    return float(re.search(r"Requests/sec: *([\d.]+)", said).group(1))


def changed(line, csrf, memory, page_of, visited, post=POST):
    """Answers a second over one connection when a visit is recorded before each of them.

    Each time another village is visited. Only the page (or the bytes from memory) is timed, not
    the recording."""
    ours, theirs = [], []
    plain = line.request(memory, plain=True)
    for number in range(CHANGES):
        village = visited[number % len(visited)]
        record_visit(line, csrf, village, post)
        ours.append(line.timed(page_of(village)))
        record_visit(line, csrf, village, post)
        theirs.append(line.timed(plain))
    return 1 / middle(ours), 1 / middle(theirs)


def record_visit(line, csrf, village, post=POST):
    letters = string.ascii_lowercase
    line.post(
        "/visits/new",
        urlencode({
            "csrf": csrf, "command": "".join(random.choice(letters) for _ in range(20)),
            "village": village, "day": today(), "text": "清单在村部墙上，逐项对过。", "about": "",
            "ask": "", "participants": post}))


def today():
    zone = datetime.timezone(datetime.timedelta(hours=8))
    return datetime.datetime.now(zone).date().isoformat()


def token(page):
    return re.search(r'name="csrf" value="([^"]+)"', page).group(1)


def signed_in(server, post=POST):
    line = Line(server.port)
    csrf = token(line.get("/sign-in"))
    line.post("/sign-in/demo", urlencode({"csrf": csrf, "post": post}))
    return line


def count_statements(folder, place, cookies, villages, pages):
    """SQL statements of one page: fetched again unchanged, and after a visit."""
    library = os.path.join(folder, "statements.so")
    source = os.path.join(ROOT, "Benchmarks/statements.c")
    compiler = shutil.which("clang") or "cc"
    run([compiler, "-shared", "-fPIC", "-O1", source, "-o", library, "-ldl", "-lsqlite3"])
    log = os.path.join(folder, "statements.txt")
    counts = {}
    with Server(place, more={"LD_PRELOAD": library, "CUNCE_STATEMENTS": log}) as server:
        line = Line(server.port)
        line.cookies = dict(cookies)
        csrf = token(line.get("/visits/new"))
        for part, path in pages.items():
            line.get(path)
            calm = statements(log, lambda: line.get(path))
            record_visit(line, csrf, villages[0])
            moved = statements(log, lambda: line.get(path))
            say(f"{part}, statements after a change:\n  " + "\n  ".join(moved))
            counts[part] = (len(calm), len(moved))
    return counts


def statements(log, work):
    """What ran during some work, without the brackets around a snapshot."""
    before = os.path.getsize(log)
    work()
    with open(log, encoding="utf-8", errors="replace") as file:
        file.seek(before)
        lines = file.read().splitlines()
    brackets = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "PRAGMA")
    return [line for line in lines if not line.lstrip().upper().startswith(brackets)]
