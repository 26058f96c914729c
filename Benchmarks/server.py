"""The server under measurement, and one connection to it that costs as little as it can."""

import os
import re
import socket
import subprocess
import time

from places import BINARY, ROOT, say


class Server:
    def __init__(self, place, resources=None, more=None):
        environment = dict(os.environ, CUNCE_PROGRAMMES=os.path.join(ROOT, "Programmes"))
        environment["CUNCE_RESOURCES"] = resources or os.path.join(ROOT, "Resources")
        environment.update(more or {})
        self.process = subprocess.Popen(
            [BINARY, "serve", "--demo", "--port", "0", *place], env=environment,
            stdout=subprocess.PIPE, text=True)
        self.port = None
        for line in self.process.stdout:
            found = re.search(r"ready at http://[^:]+:(\d+)", line)
            if found:
                self.port = int(found.group(1))
                break
        if self.port is None:
            raise SystemExit("the server did not start")

    def settle(self):
        """Waits until what was asked before is answered and forgotten."""
        for _ in range(100):
            before = self._ticks()
            time.sleep(0.3)
            if self._ticks() - before <= 2:
                return

    def _ticks(self):
        """Hundredths of a second of processor time used so far."""
        with open(f"/proc/{self.process.pid}/stat") as file:
            numbers = file.read().rsplit(")", 1)[1].split()
        return int(numbers[11]) + int(numbers[12])

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            say("the server did not stop by itself")
            self.process.kill()
            self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


class Line:
    """One kept connection. Requests are made beforehand, so that only bytes move."""

    def __init__(self, port):
        self.port = port
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.cookies = {}

    def request(self, path, form=None, plain=False):
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        lines = [f"{'GET' if form is None else 'POST'} {path} HTTP/1.1",
                 f"Host: 127.0.0.1:{self.port}", "Accept-Language: zh"]
        if cookies and not plain:
            lines.append(f"Cookie: {cookies}")
        body = b""
        if form is not None:
            body = form.encode()
            lines += ["Content-Type: application/x-www-form-urlencoded",
                      f"Content-Length: {len(body)}"]
        return ("\r\n".join(lines) + "\r\n\r\n").encode() + body

    def exchange(self, request):
        """Status, head and body of the answer."""
        self.socket.sendall(request)
        data = bytearray()
        while (end := data.find(b"\r\n\r\n")) < 0:
            data += self._more()
        head = bytes(data[:end])
        length = int(re.search(rb"(?i)content-length: *(\d+)", head).group(1))
        while len(data) < end + 4 + length:
            data += self._more()
        return int(head.split(b" ", 2)[1]), head.decode(), bytes(data[end + 4:])

    def _more(self):
        more = self.socket.recv(1 << 20)
        if not more:
            raise SystemExit("the server closed the connection")
        return more

    def timed(self, request):
        """Seconds until the last byte of an answer that must be 200."""
        begin = time.perf_counter()
        status, _, _ = self.exchange(request)
        took = time.perf_counter() - begin
        if status != 200:
            raise SystemExit(f"status {status} for {request[:200]!r}")
        return took

    def get(self, path):
        status, head, body = self.exchange(self.request(path))
        self._keep(head)
        if status != 200:
            raise SystemExit(f"{path}: status {status}\n{head}")
        return body.decode()

    def post(self, path, form):
        status, head, body = self.exchange(self.request(path, form))
        self._keep(head)
        if status != 303:
            raise SystemExit(f"{path}: status {status}\n{body.decode()[:2000]}")

    def _keep(self, head):
        for name, value in re.findall(r"(?im)^set-cookie: *([^=]+)=([^;\r]*)", head):
            self.cookies[name] = value
