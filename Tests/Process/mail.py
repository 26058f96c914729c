"""A mail server on loopback that keeps what it is given, and a mail program that speaks to it."""

import email
import email.policy
import os
import pathlib
import stat
import sys
import textwrap

from aiosmtpd.controller import Controller

from cunce import free_port


class Sink:
    """A real SMTP server; usable in a `with`."""

    def __init__(self):
        self.port = free_port()
        self.taken = []  # (sender, recipients, message)
        self._controller = Controller(self, hostname="127.0.0.1", port=self.port)

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.taken.append((envelope.mail_from, envelope.rcpt_tos, message))
        return "250 taken"

    def __enter__(self):
        self._controller.start()
        return self

    def __exit__(self, *_):
        self._controller.stop()


def sendmail(folder, port):
    """A program with the interface of `sendmail -i -f FROM -- TO`, which speaks SMTP to a port.

    Like the real ones it ends with 75 where the server cannot be reached.
    """
    program = pathlib.Path(folder) / "sendmail"
    program.write_text(textwrap.dedent(f"""\
        #!{sys.executable}
        import smtplib, sys
        assert sys.argv[1:3] == ["-i", "-f"] and sys.argv[4] == "--", sys.argv
        try:
            with smtplib.SMTP("127.0.0.1", {port}, timeout=20) as server:
                server.sendmail(sys.argv[3], sys.argv[5:], sys.stdin.buffer.read())
        except OSError as error:
            print(f"cannot reach the mail server: {{error}}", file=sys.stderr)
            sys.exit(75)
        """))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return str(program)


def settings(program):
    """The environment of an installation that sends mail."""
    return {
        **os.environ, "CUNCE_SENDMAIL": program, "CUNCE_MAIL_FROM": "cunce@town.example",
        "CUNCE_ADDRESS": "https://cunce.town.example",
    }
