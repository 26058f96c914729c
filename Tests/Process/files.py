"""Small files as people send them, made byte by byte or with the tools they are made with."""

import base64
import io
import struct
import subprocess
import zipfile
import zlib

GIF = base64.b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
WEBP = base64.b64decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")
PDF_END = b"\nstartxref\n0\n%%EOF\n"


def png(width=40, height=30):
    def chunk(name, content):
        return (struct.pack(">I", len(content)) + name + content
                + struct.pack(">I", zlib.crc32(name + content)))

    row = b"\0" + bytes([90, 140, 200]) * width
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head)
            + chunk(b"IDAT", zlib.compress(row * height)) + chunk(b"IEND", b""))


def packed(entries, method=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as made:
        for name, content in entries.items():
            made.writestr(name, content)
    return file.getvalue()


TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
DOCX = {"[Content_Types].xml": TYPES, "word/document.xml": "<w:document/>"}


def with_place(path, *more):
    """Writes into a picture what a phone or an editor writes: where, when, who, which device."""
    subprocess.run(
        ["exiftool", "-q", "-overwrite_original", "-n", "-GPSLatitude=30.123456",
         "-GPSLatitudeRef=N", "-GPSLongitude=120.654321", "-GPSLongitudeRef=E", "-Make=Phone",
         "-Model=P1", "-XMP:Location=三组", "-XMP:Creator=somebody", *more, str(path)],
        check=True)


def notes(path):
    """Everything exiftool finds in a file, as text."""
    return subprocess.run(
        ["exiftool", "-a", "-u", "-G1", "-n", "-ee", str(path)], check=True, capture_output=True,
        text=True).stdout


def multipart(pairs, files, boundary="cut-here-4711"):
    """A form as browsers send it; `files` are (field, name, content)."""
    parts = []
    for name, value in pairs:
        parts.append((f'form-data; name="{name}"', value.encode()))
    for field, name, content in files:
        parts.append((f'form-data; name="{field}"; filename="{name}"', content))
    body = b"".join(
        f"--{boundary}\r\nContent-Disposition: {head}\r\n\r\n".encode() + content + b"\r\n"
        for head, content in parts)
    return body + f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}"
