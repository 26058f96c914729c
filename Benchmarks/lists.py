"""P4: the national list of divisions beside sqlite3's own import."""

import lzma
import os
import shutil
import tempfile

from places import drop, engines, figures, middle, psql, run, say

TURNS = 3
LIST = os.environ.get("CUNCE_DIVISIONS_LIST")

SMALL = """
CREATE TABLE divisions (
    code TEXT NOT NULL UNIQUE, name TEXT NOT NULL CHECK (name <> ''),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5), parent TEXT);
CREATE INDEX divisions_by_parent ON divisions (parent, code);
"""


def measure(table, _):
    with tempfile.TemporaryDirectory(prefix="cunce-bench-") as folder:
        path, origin = national_list(folder)
        for engine, place_of in engines():
            say(f"P4 on {engine}")
            if engine == "SQLite":
                with_sqlite(table, folder, path, origin, place_of)
            else:
                with_postgres(table, folder, path, origin, place_of)


def with_sqlite(table, folder, path, origin, place_of):
    ours, small, wide = [], [], []
    for turn in range(TURNS):
        data = os.path.join(folder, f"import-{turn}")
        found = figures("import", *place_of(data, "import"), "--file", path)
        ours.append(float(found["seconds"]))
        small.append(sqlite_import(folder, path, SMALL, skip=1))
        store = os.path.join(data, "cunce.sqlite")
        full = os.path.join(folder, "full.csv")
        with open(full, "w") as file:
            file.write(run(["sqlite3", "-csv", store, "SELECT * FROM divisions ORDER BY id"]))
        schema = run(["sqlite3", store, ".schema divisions"])
        wide.append(sqlite_import(folder, full, schema, skip=0))
        shutil.rmtree(data)
    say(f"  ours {ours}, four columns {small}, seven columns {wide}")
    rows = f"{origin} list, {int(found['added']):,} divisions"
    add(table, "SQLite", rows, middle(ours), middle(small), "sqlite3 .import, the file's 4 columns")
    add(table, "SQLite", "the same", middle(ours), middle(wide),
        "sqlite3 .import, all 7 columns ready made")


def with_postgres(table, folder, path, origin, place_of):
    ours, theirs = [], []
    small = SMALL.replace("code TEXT", 'code TEXT COLLATE "C"')
    for turn in range(TURNS):
        data = os.path.join(folder, f"import-{turn}")
        place = place_of(data, "import")
        found = figures("import", *place, "--file", path)
        ours.append(float(found["seconds"]))
        script = (
            f"CREATE SCHEMA bare; SET search_path = bare; {small}\n"
            "SELECT extract(epoch FROM clock_timestamp());\n"
            f"\\copy divisions FROM '{path}' WITH (FORMAT csv, HEADER true)\n"
            "SELECT extract(epoch FROM clock_timestamp());\n")
        times = run(
            ["psql", place[-1], "-q", "-X", "-A", "-t", "-v", "ON_ERROR_STOP=1"],
            input=script).split()
        theirs.append(float(times[1]) - float(times[0]))
    drop("cunce_bench_import")
    rows = f"{origin} list, {int(found['added']):,} divisions"
    say(f"  ours {ours}, copy {theirs}")
    add(table, "PostgreSQL", rows, middle(ours), middle(theirs), "COPY, the file's 4 columns")


def add(table, engine, what, ours, theirs, counterpart):
    table.add(
        "P4", engine, what, f"{ours:.2f} s", f"{theirs:.2f} s, {counterpart}", ours / theirs,
        "at most 2.0", ours / theirs <= 2.0)


def sqlite_import(folder, path, schema, skip):
    """Seconds of the import with its commit, flushed as fully as ours."""
    file = os.path.join(folder, "other.sqlite")
    for end in ("", "-wal", "-shm"):
        if os.path.exists(file + end):
            os.remove(file + end)
    clock = "SELECT (julianday('now') - 2440587.5) * 86400;"
    script = (
        "PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\n" + schema + "\n.mode csv\n"
        + clock + f"\n.import --skip {skip} {path} divisions\n" + clock + "\n")
    said = run(["sqlite3", file], input=script).split()
    return float(said[-1]) - float(said[-2])


def national_list(folder):
    """The list's path and what to call it: the national one, or one made of the same shape."""
    path = os.path.join(folder, "list.csv")
    if LIST and LIST.endswith(".xz"):
        with lzma.open(LIST) as packed, open(path, "wb") as file:
            shutil.copyfileobj(packed, file)
        return path, "national"
    if LIST:
        return os.path.abspath(LIST), "national"
    say("CUNCE_DIVISIONS_LIST is not set: a made-up list of the same size and shape is imported")
    with open(path, "w") as file:
        file.write("code,name,level,parent\n")
        for line in made_up():
            file.write(line)
    return path, "made-up"


def made_up():
    """31 provinces, 342 prefectures, 3,072 counties, 42,254 towns, 633,937 villages."""
    numbers, above = (31, 342, 3_072, 42_254, 633_937), [""]
    widths, ends = (2, 2, 2, 3, 3), ("省", "市", "县", "镇", "村民委员会")
    letters = "东西南北上下前后大小山水石田林溪桥头坑岭"
    for level, number in enumerate(numbers, 1):
        width, codes = widths[level - 1], []
        for place in range(number):
            parent = above[place * len(above) // number]
            sibling = place - -(-(place * len(above) // number) * number // len(above))
            code = f"{parent}{sibling + (10 if level == 1 else 1):0{width}}"
            name = "".join(letters[place // 20 ** digit % 20] for digit in range(4))
            codes.append(code)
            yield f"{code},{name}{ends[level - 1]},{level},{parent}\n"
        above = codes
