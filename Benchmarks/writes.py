"""P3 and P8: durable commands, replay and verification beside bare loops."""

import os
import tempfile

from places import PACK, drop, engines, figures, middle, say
from table import rate

TURNS = 5


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
    """Short turns of both sides, one after the other: the middle turn counts."""
    found = figures(
        "commands", *place, "--programme", PACK, "--seconds", 2, "--turns", TURNS)
    say("  " + ", ".join(f"{name} {value}" for name, value in found.items()))
    turns = [
        (float(found[f"turn-{turn}-ours"]), float(found[f"turn-{turn}-bare"]))
        for turn in range(TURNS)]
    ratio = middle([ours / bare for ours, bare in turns])
    ours, bare = middle([turn[0] for turn in turns]), middle([turn[1] for turn in turns])
    table.add(
        "P3", engine, "visits recorded, 32 clients, on the disk", rate(ours, "visits"),
        f"{rate(bare, 'visits')}, bare loop, {float(found['group']):.0f} a commit",
        ratio, "at least 0.80", ratio >= 0.8)


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
