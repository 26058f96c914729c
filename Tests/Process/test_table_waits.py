"""Large tables: how far they are, leaving and coming back, twice, and after the server ended."""

import datetime
import re
import threading
import time

from tables import TableVisitor, counts, with_openpyxl

from cunce import Server, entries

ROWS = 3000
LIMIT = 120  # seconds; a debug binary on a busy machine is slow


def many_visits():
    """One row a visit, of a post and villages that the demo has."""
    first = datetime.date(2026, 11, 1)
    rows = [["村", "日期", "所见", "参加岗位编号"]]
    for k in range(ROWS):
        village = ["溪坑店村", "洋港村"][k % 2]
        rows.append([village, first + datetime.timedelta(k % 15), f"走访第 {k} 次", "cadre-c"])
    return with_openpyxl(rows)


def again_at(page):
    """Where the page asks for itself; None once it stands."""
    found = re.search(r'http-equiv="refresh" content="2;url=([^"]*)"', page.text)
    return found and found[1]


def waited(visitor, page):
    """The page once it stands, and those on the way."""
    end, seen = time.monotonic() + LIMIT, []
    while again_at(page):
        assert time.monotonic() < end, page.words
        assert "可以离开" in page.words
        seen.append(page)
        page = visitor.get(again_at(page))
    return page, seen


def previewed(visitor):
    page, seen = waited(visitor, visitor.hand_in("visits", many_visits()))
    form = next(f for f in page.forms if f.has("entries"))
    return page, form, seen


def test_whoever_leaves_finds_the_result_at_the_same_address(served):
    office = TableVisitor(served.address).sign_in_as("office")
    before = served_entries(office)
    page, form, _ = previewed(office)
    assert counts(page) == (ROWS, 0, 0, 0)

    answer = office.submit(form)
    assert answer.status == 303
    # Another tab, opened from the list of tables.
    listed = office.get("/tables")
    address = re.search(r'href="(/tables/visits/import/[^"]*)"', listed.text)[1]
    assert answer.location.split("?")[0] == address
    page, _ = waited(office, office.get(address))

    assert f"已写入 {ROWS} 行，记了 {ROWS} 条" in page.words
    assert f"/entries?numbers={before + 1}-{before + ROWS}" in page.text
    assert counts(page) == (0, 0, ROWS, 0)


def served_entries(visitor):
    """Number of the journal's last entry, as a preview's form names it."""
    page = visitor.hand_in("visits", with_openpyxl(
        [["村", "日期", "所见", "参加岗位编号"], ["洋港村", "2026-11-01", "看看", "cadre-c"]]))
    form = next(f for f in page.forms if f.has("entries"))
    return int(dict((n, v) for n, v, _ in form.fields)["entries"])


def test_the_same_confirmation_twice_writes_once(demo_data):
    before = entries(demo_data)
    with Server(demo_data, demo=True) as server:
        office = TableVisitor(server.address).sign_in_as("office")
        _, form, _ = previewed(office)
        address = office.submit(form).location.split("?")[0]
        again = office.submit(form)
        assert again.status == 303 and again.location.split("?")[0] == address
        page, _ = waited(office, office.get(address))
        assert f"记了 {ROWS} 条" in page.words
        assert office.submit(form).status == 303
    assert entries(demo_data) == before + ROWS


def test_after_a_restart_the_result_is_known(demo_data):
    with Server(demo_data, demo=True) as server:
        office = TableVisitor(server.address).sign_in_as("office")
        _, form, _ = previewed(office)
        address = office.submit(form).location.split("?")[0]
        page, _ = waited(office, office.get(address))
        assert "已写入" in page.words
        server.kill()
    with Server(demo_data, demo=True) as server:
        office = TableVisitor(server.address).sign_in_as("office")
        page, seen = waited(office, office.get(address))
        for one in [page, *seen]:
            assert f"记了 {ROWS} 条" in one.words
        assert counts(page) == (0, 0, ROWS, 0)


def test_a_server_killed_on_the_way_wrote_nothing_and_the_page_says_so(demo_data):
    before = entries(demo_data)
    with Server(demo_data, demo=True) as server:
        office = TableVisitor(server.address).sign_in_as("office")
        _, form, _ = previewed(office)
        address = form.action
        sent = office.again()
        asking = threading.Thread(target=lost_answer, args=(sent, form))
        asking.start()
        # The confirmation is kept before the table is read and written.
        time.sleep(0.25)
        server.kill()
        asking.join()
    after = entries(demo_data)
    assert after in (before, before + ROWS)
    with Server(demo_data, demo=True) as server:
        office = TableVisitor(server.address).sign_in_as("office")
        page, _ = waited(office, office.get(address))
        if after == before:
            assert "什么也没有写" in page.words
            assert counts(page) == (ROWS, 0, 0, 0)
        else:
            assert f"记了 {ROWS} 条" in page.words


def lost_answer(visitor, form):
    try:
        visitor.submit(form)
    except OSError:
        pass  # The server was ended before it answered.


def test_a_page_on_the_way_says_how_far_it_is(served):
    office = TableVisitor(served.address).sign_in_as("office")

    _, form, seen = previewed(office)
    address = office.submit(form).location
    _, later = waited(office, office.get(address))

    for page in seen + later:
        assert re.search(r"已读 \d+ 行|已核对 \d+ 行，共 3000 行|已写 \d+ 条，共 3000 条", page.words)
    assert not any("progress" in page.text and "max=" not in page.text for page in seen + later)
