"""Starts, asks and kills the program under test, as a person or a power cut would."""

import os
import pathlib
import re
import signal
import socket
import subprocess
import threading
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
FULL = os.environ.get("CUNCE_TEST_FULL") == "1"
START_LIMIT = 60  # seconds until the ready line; a debug binary on a busy machine is slow


def binary():
    """The program: CUNCE_BINARY, or the debug build."""
    return str(pathlib.Path(os.environ.get("CUNCE_BINARY", ROOT / ".build/debug/cunce")).absolute())


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def command(*arguments, data=None, database=None, stdin=None, limit=120):
    """Runs one command to its end; the answer has returncode, stdout and stderr as text."""
    line = [binary(), *arguments, *place(data, database)]
    return subprocess.run(
        line, input=stdin, capture_output=True, text=True, timeout=limit, cwd=ROOT,
        env=environment())


def place(data, database):
    """A database says all; without one everything is in the folder."""
    if database is not None:
        return ["--database", database]
    return ["--data", str(data)] if data is not None else []


def environment():
    return {**os.environ, "CUNCE_RESOURCES": str(ROOT / "Resources")}


def entries(data, database=None):
    """How many entries the journal holds; fails where it is not intact."""
    answer = command("journal", "verify", data=data, database=database)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return int(re.search(r"intact: (\d+) entries", answer.stdout)[1])


def keep_lines(stream, lines):
    for line in stream:
        lines.append(line.rstrip("\n"))


class Server:
    """`cunce serve` on a port of its own; usable in a `with`."""

    def __init__(self, data, *, demo=False, database=None):
        self.data, self.demo, self.database = data, demo, database
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.lines = []
        self.process = None

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()

    def start(self):
        line = [binary(), "serve", "--port", str(self.port), *place(self.data, self.database)]
        line += ["--demo"] if self.demo else []
        self.lines = []
        self.process = subprocess.Popen(
            line, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, cwd=ROOT, env=environment())
        threading.Thread(
            target=keep_lines, args=(self.process.stdout, self.lines), daemon=True).start()
        self._wait()
        return self

    def stop(self):
        """Asks it to end and waits; returns its exit code."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
        return self.process.wait()

    def kill(self):
        """Ends it as a crash would: no signal handler runs, nothing is flushed."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def said(self, text, within=0):
        """Whether it printed `text`, now or within so many seconds."""
        end = time.monotonic() + within
        while True:
            if any(text in line for line in list(self.lines)):
                return True
            if time.monotonic() >= end:
                return False
            time.sleep(0.05)

    def _wait(self):
        end = time.monotonic() + START_LIMIT
        while time.monotonic() < end:
            if self.process.poll() is not None:
                break
            if self.said(f"Cunce is ready at {self.address}") or self._healthy():
                return
            time.sleep(0.05)
        self.process.kill()
        raise AssertionError("The server did not start:\n" + "\n".join(self.lines[-40:]))

    def _healthy(self):
        try:
            with urllib.request.urlopen(self.address + "/healthz", timeout=2) as answer:
                return answer.status == 200
        except OSError:
            return False
