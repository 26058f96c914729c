"""P3 and P8: durable commands, replay and verification beside bare loops."""

import os
import tempfile

from places import PACK, drop, engines, figures, say
from table import rate


def measure(table, wanted):
    for engine, place_of in engines():
        with tempfile.TemporaryDirectory(prefix="cunce-bench-") as folder:
            say(f"P3 on {engine}")
            place = place_of(os.path.join(folder, "data"), "writes")
            commands(table, engine, place)
            if "P8" in wanted:
                say(f"P8 on {engine}")
                replay(table, engine, place)
        if engine == "PostgreSQL":
            drop("cunce_bench_writes")


def commands(table, engine, place):
    found = figures("commands", *place, "--programme", PACK)
    say("  " + ", ".join(f"{name} {value}" for name, value in found.items()))
    ours, bare = float(found["ours"]), float(found["bare"])
    table.add(
        "P3", engine, "visits recorded, 32 clients, on the disk",
        rate(ours, "visits"),
        f"{rate(bare, 'visits')}, bare loop, {float(found['group']):.0f} a commit",
        ours / bare, "at least 0.80", ours / bare >= 0.8)


def replay(table, engine, place):
    found = figures("replay", *place)
    say("  " + ", ".join(f"{name} {value}" for name, value in found.items()))
    value = {name: float(text) for name, text in found.items()}
    rows = f"{int(value['rows']):,} rows"
    table.add(
        "P8", engine, f"replay of the journal into {rows}", rate(value["replay"], "rows"),
        rate(value["insert-one"], "rows") + ", one INSERT a row",
        value["replay"] / value["insert-one"], "at least 0.25",
        value["replay"] / value["insert-one"] >= 0.25)
    table.add(
        "P8", engine, "the same", rate(value["replay"], "rows"),
        rate(value["insert-many"], "rows") + ", many rows an INSERT",
        value["replay"] / value["insert-many"], "at least 0.25",
        value["replay"] / value["insert-many"] >= 0.25)
    table.add(
        "P8", engine, f"verification of {int(value['entries']):,} entries",
        rate(value["verify"], "entries"), rate(value["hash"], "entries") + " read and hashed",
        value["verify"] / value["hash"], "at least 0.50",
        value["verify"] / value["hash"] >= 0.5)
