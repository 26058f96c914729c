"""Tables as a person takes them away and hands them in."""

import io
import re
import secrets

from visitor import Visitor

KEYS = ["posts", "villages", "problems", "measures", "tasks", "projects", "links", "supports",
        "promises", "visits", "facts", "tours", "acceptances"]


class TableVisitor(Visitor):
    def download(self, table, ending, query=""):
        answer = self.get(f"/tables/{table}.{ending}{query}")
        assert answer.status == 200, answer.status
        return answer

    def hand_in(self, table, content, name="表.xlsx"):
        """Hands a file in; the answer is its preview, or the form with the complaint."""
        address = f"/tables/{table}/import"
        form = next(f for f in self.get(address).forms if f.has("round"))
        boundary = secrets.token_hex(12)
        body = b"".join(
            f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'
            .encode() for field, value, kind in form.fields if kind != "file")
        body += (
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
            f"Content-Type: application/octet-stream\r\n\r\n").encode()
        body += content + f"\r\n--{boundary}--\r\n".encode()
        answer = self.send_bytes(address, body, f"multipart/form-data; boundary={boundary}")
        return answer if answer.status != 303 else self.get(answer.location)

    def confirm(self, preview):
        """Presses the button of a preview; the answer is the preview as it is then."""
        form = next(f for f in preview.forms if f.has("entries"))
        answer = self.submit(form)
        assert answer.status == 303, answer.words
        return self.get(answer.location)


def counts(preview):
    """Added, changed, unchanged, refused, as the preview says."""
    assert preview.status == 200, preview.status
    found = re.search(r'<p class="lede">(.*?)</p>', preview.text, re.S)
    numbers = [int(n) for n in re.findall(r"\d+", re.sub(r"<[^>]*>", "", found[1]))]
    assert len(numbers) == 4, preview.words
    return tuple(numbers)


def with_openpyxl(rows, change=None):
    import openpyxl

    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    if change:
        change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def with_xlsxwriter(rows, **options):
    import datetime

    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, **options})
    day = book.add_format({"num_format": "yyyy/m/d"})
    sheet = book.add_worksheet("台账")
    for y, row in enumerate(rows):
        for x, value in enumerate(row):
            if isinstance(value, datetime.date):
                sheet.write_datetime(y, x, datetime.datetime.combine(value, datetime.time()), day)
            else:
                sheet.write(y, x, value)
    book.close()
    return out.getvalue()


def with_libreoffice(rows, folder):
    """The same rows saved by LibreOffice; skips where there is none."""
    import shutil
    import subprocess

    import pytest

    if not shutil.which("soffice"):
        pytest.skip("no LibreOffice here")
    source, saved = folder / "rows.xlsx", folder / "saved"
    source.write_bytes(with_openpyxl(rows))
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
         "--convert-to", "xlsx", "--outdir", str(saved), str(source)],
        check=True, capture_output=True, timeout=120)
    return (saved / "rows.xlsx").read_bytes()
