"""Files that are attached: what is taken, what is taken out of it, and who gets it back."""

import pathlib
import re
import socket
import sqlite3
import time

import pytest

import files
from cunce import Server, command
from visitor import Visitor

CASE = "/cases/case-yanggang/attachments"


@pytest.fixture
def office(served):
    return Visitor(served.address).sign_in_as("office")


def attach(visitor, *sent, **values):
    """Attaches (name, content) to the village's case."""
    form = form_of(visitor)
    return visitor.send_files(form, [("files", *file) for file in sent], CASE, **values)


def form_of(visitor):
    return next(f for f in visitor.get(CASE).forms if f.action == CASE)


def newest(data):
    """(id, kept name, name, media type) of the attachment written last."""
    with sqlite3.connect(data / "cunce.sqlite") as database:
        return database.execute(
            "SELECT attachment_id, file, name, media_type FROM attachments "
            "ORDER BY entry DESC LIMIT 1").fetchone()


def count(data):
    with sqlite3.connect(data / "cunce.sqlite") as database:
        return database.execute("SELECT count(*) FROM attachments").fetchone()[0]


def incoming(data):
    folder = data / "blobs" / "incoming"
    return [*folder.iterdir()] if folder.exists() else []


def photograph(office):
    """A JPEG: one the demo drew."""
    answer = office.get("/attachments/files-0-1")
    assert answer.status == 200 and answer.body[:2] == b"\xff\xd8"
    return answer.body


def kept(office, data):
    """The newest attachment as a reader gets it."""
    return office.get("/attachments/" + newest(data)[0])


PICTURES = ["jpg", "png", "gif", "webp"]


@pytest.mark.parametrize("ending", PICTURES)
def test_place_time_and_device_are_taken_out(office, demo_data, tmp_path, ending):
    made = {"jpg": lambda: photograph(office), "png": files.png, "gif": lambda: files.GIF,
            "webp": lambda: files.WEBP}
    picture = tmp_path / f"photo.{ending}"
    picture.write_bytes(made[ending]())
    # A GIF has room for an editor's notes only.
    files.with_place(picture, *([] if ending == "gif" else ["-Orientation=6"]))
    before = files.notes(picture)
    assert "somebody" in before

    answer = attach(office, (picture.name, picture.read_bytes()), words="界桩")

    assert answer.status == 303, answer.words
    back = tmp_path / f"kept.{ending}"
    back.write_bytes(kept(office, demo_data).body)
    after = files.notes(back)
    for told in ("GPS", "XMP", "120.65", "30.12", "P1", "somebody", "三组"):
        assert told not in after, after
    if ending != "gif":
        assert re.search(r"Orientation\s*: 6", after), after
    assert len(office.get(f"/attachments/{newest(demo_data)[0]}/preview").body) > 100


def test_a_photograph_lying_on_its_side_is_shown_upright(office, demo_data, tmp_path):
    picture = tmp_path / "photo.jpg"
    picture.write_bytes(photograph(office))
    files.with_place(picture, "-Orientation=6")
    attach(office, ("photo.jpg", picture.read_bytes()))
    small = tmp_path / "small.jpg"

    small.write_bytes(office.get(f"/attachments/{newest(demo_data)[0]}/preview").body)

    size = files.notes(small)
    assert re.search(r"Image Width\s*: 240", size) and re.search(r"Image Height\s*: 320", size)


ACCEPTED = [
    ("记录.docx", files.packed(files.DOCX), "docx"),
    ("表.xlsx", files.packed({"[Content_Types].xml": files.TYPES, "xl/workbook.xml": ""}), "xlsx"),
    ("扫描", b"%PDF-1.4\n1 0 obj\nendobj" + files.PDF_END, "pdf"),
    ("通知.ofd", files.packed({"OFD.xml": "<ofd/>", "Doc_0/Document.xml": ""}), "ofd"),
    ("清单.txt", "三组 12 户".encode(), "txt"),
    ("老清单.csv", "三组,12".encode("gb18030"), "csv"),
    ("照片.png", files.GIF, "gif"),
]


@pytest.mark.parametrize("name, content, ending", ACCEPTED, ids=[a[0] for a in ACCEPTED])
def test_documents_come_back_as_they_were(office, demo_data, name, content, ending):
    assert attach(office, (name, content)).status == 303

    answer = kept(office, demo_data)
    assert answer.status == 200
    assert answer.body == content
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "private, no-cache"
    disposition = answer.headers["Content-Disposition"]
    kind = "inline" if ending == "gif" else "attachment"
    assert disposition.startswith(kind + "; ") and disposition.endswith("." + ending), disposition
    assert "filename*=UTF-8''%" in disposition


PROGRAM = b"MZ\x90\0" + bytes(60) + b"%PDF-1.4\n" + files.PDF_END
REFUSED = [
    ("照片.jpg", b"<!DOCTYPE html><script>alert(1)</script>", "jpg"),
    ("画.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "另存"),
    ("程序.exe", PROGRAM, "不收"),
    ("文件.pdf", PROGRAM, "pdf"),
    ("照片.jpg", PROGRAM, "里面的内容不是 jpg 文件"),
    ("照片.jpg", b"%PDF-1.4\n1 0 obj\nendobj" + files.PDF_END, "里面的内容不是 jpg 文件"),
    ("记录.docx", b"%PDF-1.4\n1 0 obj\nendobj" + files.PDF_END, "里面的内容不是 docx 文件"),
    ("扫描.pdf", files.png(), "里面的内容不是 pdf 文件"),
    ("文件.pdf", b"%PDF-1.4\n broken off", "不完整"),
    ("照片.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF", "不完整"),
    ("带宏.docx", files.packed({**files.DOCX, "word/vbaProject.bin": "x"}), "宏"),
    ("带程序.docx", files.packed({**files.DOCX, "word/embeddings/run.exe": "x"}), "宏"),
    ("炸弹.docx", files.packed({**files.DOCX, "word/media/a.xml": bytes(600 << 20)}), "太大"),
    ("压缩.zip", files.packed({"a.txt": "a"}), "不收"),
    ("表.pdf", files.packed(files.DOCX), "pdf"),
    ("空.txt", b"", "空"),
    ("脚本.sh", b"echo 1\n", "不收"),
]


@pytest.mark.parametrize(
    "name, content, said", REFUSED, ids=[f"{i}-{r[0]}" for i, r in enumerate(REFUSED)])
def test_anything_else_is_refused_in_words(office, demo_data, name, content, said):
    before = count(demo_data)

    answer = attach(office, (name, content), words="写好的说明")

    assert answer.status == 422
    assert name in answer.words and said in answer.words, answer.words
    assert "写好的说明" in answer.words
    assert count(demo_data) == before
    assert incoming(demo_data) == []


def test_one_file_that_is_refused_keeps_no_other_out(office, demo_data):
    before = count(demo_data)

    answer = attach(office, ("a.txt", b"one"), ("b.exe", b"MZ\0\1"), ("c.txt", b"two"))

    assert answer.status == 422
    assert "收下了 2 份" in answer.words and "b.exe" in answer.words
    assert count(demo_data) == before + 2


def test_sent_twice_is_attached_once(office, demo_data):
    form = form_of(office)
    before = count(demo_data)

    for _ in range(2):
        assert office.send_files(form, [("files", "a.txt", b"twice")], CASE).status == 303

    assert count(demo_data) == before + 1


def most_memory(process):
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) >> 10


def test_a_large_file_is_never_in_memory(office, served, demo_data):
    content = b"%PDF-1.4\n" + bytes(49 << 20) + files.PDF_END
    before = most_memory(served.process)

    assert attach(office, ("大图纸.pdf", content)).status == 303
    assert kept(office, demo_data).body == content

    assert most_memory(served.process) - before < 40


def test_a_file_over_the_limit_is_refused_and_leaves_nothing(office, demo_data):
    content = b"%PDF-1.4\n" + bytes(51 << 20) + files.PDF_END

    answer = attach(office, ("大图纸.pdf", content), words="图纸")

    assert answer.status == 422
    assert "大图纸.pdf 超过 50 MB" in answer.words and "图纸" in answer.words
    assert incoming(demo_data) == []


def test_an_upload_that_breaks_off_leaves_nothing(office, served, demo_data):
    body, kind = files.multipart(
        form_of(office).filled(), [("files", "a.pdf", b"%PDF-1.4\n" + bytes(3 << 20))])
    before = count(demo_data)
    cookies = "; ".join(f"{k}={v}" for k, v in office.cookies.items())
    head = (f"POST {CASE} HTTP/1.1\r\nHost: x\r\nCookie: {cookies}\r\nContent-Type: {kind}\r\n"
            f"Content-Length: {len(body)}\r\n\r\n")
    with socket.create_connection(("127.0.0.1", served.port)) as line:
        line.sendall(head.encode() + body[:1 << 20])
        time.sleep(0.5)
        assert incoming(demo_data) != []

    end = time.monotonic() + 10
    while incoming(demo_data) and time.monotonic() < end:
        time.sleep(0.1)
    assert incoming(demo_data) == []
    assert count(demo_data) == before


def test_what_a_killed_server_left_is_cleared_away(demo_data):
    left = demo_data / "blobs" / "incoming" / "left.part"
    left.parent.mkdir(parents=True, exist_ok=True)
    left.write_bytes(b"half a photograph")

    with Server(demo_data, demo=True):
        assert not left.exists()


def test_a_visit_is_recorded_though_its_photograph_is_refused(served):
    cadre = Visitor(served.address).sign_in_as("cadre-a")
    page = "/visits/new?village=990000100203"
    form = next(f for f in cadre.get(page).forms if f.action == "/visits/new")

    answer = cadre.send_files(
        form, [("files", "假.jpg", b"<html>"), ("files", "真.png", files.png())], page,
        text="渠口通了。")

    assert answer.status == 422
    assert "走访记下了" in answer.words and "假.jpg" in answer.words
    village = cadre.get("/villages/990000100203").words
    assert "渠口通了。" in village
    assert "preview" in village[village.index("渠口通了。"):][:600]


def test_withdrawn_it_is_handed_out_to_nobody(office, demo_data):
    attach(office, ("a.txt", b"by mistake"), words="附错的")
    name = newest(demo_data)[0]
    with sqlite3.connect(demo_data / "cunce.sqlite") as database:
        entry = database.execute(
            "SELECT entry FROM attachments WHERE attachment_id = ?", [name]).fetchone()[0]
    page = f"/entries/{entry}"
    form = next(f for f in office.get(page).forms if f.action.endswith("/withdraw"))

    assert office.submit(form, page, text="附错了").status == 303

    for path in (f"/attachments/{name}", f"/attachments/{name}/preview", f"{CASE}/{name}"):
        assert office.get(path).status == 404, path
    assert "内容不再提供" in office.get(page).words
    assert "附错的" not in office.get(CASE).words


def test_nobody_gets_what_they_may_not_see(served, office):
    assert office.get("/attachments/files-0-1").status == 200
    assert Visitor(served.address).get("/attachments/files-0-1").status in (302, 303)
    # Keeps the installation running and sees no village work.
    admin = Visitor(served.address).sign_in_as("admin")
    assert admin.get("/attachments/files-0-1").status == 403
    # A department that has no part in this village.
    supporter = Visitor(served.address).sign_in_as("watch-yanggang")
    assert supporter.get("/attachments/files-0-1").status == 200
    assert supporter.get("/attachments/files-3-1").status == 404


def test_a_browser_that_has_it_is_not_sent_it_again(office, served):
    tag = office.get("/attachments/files-0-1").headers["ETag"]
    cookies = "; ".join(f"{k}={v}" for k, v in office.cookies.items())
    with socket.create_connection(("127.0.0.1", served.port)) as line:
        line.sendall(
            f"GET /attachments/files-0-1 HTTP/1.1\r\nHost: x\r\nCookie: {cookies}\r\n"
            f"If-None-Match: {tag}\r\nConnection: close\r\n\r\n".encode())
        assert line.recv(4096).startswith(b"HTTP/1.1 304 ")


def test_a_picture_of_enormous_size_harms_nobody(office, demo_data):
    picture = bytearray(files.png())
    picture[16:24] = b"\x7f\xff\xff\xff\x7f\xff\xff\xff"

    assert attach(office, ("大.png", bytes(picture))).status == 303

    assert office.get(f"/attachments/{newest(demo_data)[0]}/preview").status == 404
    assert office.get(f"{CASE}/{newest(demo_data)[0]}").status == 200


def test_a_backup_brings_files_back_and_names_what_is_gone(demo_data, tmp_path):
    copy, restored = tmp_path / "copy", tmp_path / "restored"
    assert command("backup", "--out", str(copy), data=demo_data).returncode == 0
    assert command("restore", "--from", str(copy), data=restored).returncode == 0
    assert command("journal", "verify", data=restored).returncode == 0
    _, name, _, _ = newest(restored)
    blob = restored / "blobs" / name[:2] / name
    assert blob.read_bytes() == (demo_data / "blobs" / name[:2] / name).read_bytes()

    blob.write_bytes(blob.read_bytes()[:-1] + b"?")
    answer = command("journal", "verify", data=restored)
    assert answer.returncode == 1
    assert re.search(rf"broken: entry \d+, file {name}: damaged", answer.stdout)
    blob.unlink()
    answer = command("journal", "verify", data=restored)
    assert re.search(rf"broken: entry \d+, file {name}: missing", answer.stdout)
    assert command("journal", "replay", "--check", data=restored).returncode == 0
    again = command("backup", "--out", str(tmp_path / "again"), data=restored)
    assert again.returncode == 0 and f"file {name}: missing" in again.stderr
